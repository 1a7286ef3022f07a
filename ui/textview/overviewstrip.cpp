// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/overviewstrip.h"

#include "ui/textview/crisp.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jiaoshu::ui {

using review::FigureId;
using review::State;

/**
 * Figures fall into rows, one per device-independent pixel, and a row shows what in it most wants attention: the cost
 * of painting does not grow with the report. The rows are a cached picture; current figure and viewport are not in it.
 */
class OverviewStrip::Private {
public:
    /** Milliseconds of rest after which heights that have become known are taken over. */
    static constexpr int AfterScrolling = 120;
    /** So far from its row does a mark reach at most. */
    static constexpr int Reach = 8;

    /** What of some figures most wants attention. */
    struct Look {
        std::optional<State> state;
        std::optional<Severity> problem;
        bool operator==(const Look &) const = default;
    };

    struct Row {
        /** Figures of the row, as a range of the report's list. */
        qsizetype first = 0;
        qsizetype end = 0;
        Look look;
    };

    struct Block {
        /** Its first figure. */
        FigureId head;
        Look look;
    };
    /** So many neighbours in the report's list are weighed once and for all rows; other heights only shift the rows. */
    static constexpr qsizetype BlockSize = 64;

    Private(OverviewStrip &strip, DocumentView &text, review::ReviewDocument &reviewed, review::Selection &chosen,
            Theme &look)
        : q(strip)
        , view(text)
        , document(reviewed)
        , selection(chosen)
        , theme(look)
    {}

    int rowOf(FigureId figure) const;
    void collect();
    void weighBlocks();
    void weighBlock(qsizetype block);
    bool weighShifted();
    void weigh(Row &row) const;
    void weighAgain(int row);
    void paintAgain(int row);
    void takeOver(const std::vector<Row> &before);
    Look lookOf(qsizetype first, qsizetype end) const;
    static void join(Look &look, const Look &other);
    /** The first figure from `index` on that stands below row `y`. */
    qsizetype firstBelow(qsizetype index, int y) const;
    qsizetype placeOf(const review::Figure &figure) const;
    void applyChange(const review::Change &change);
    void renew();
    const QPixmap &picture();
    void paintProblem(QPainter &painter, int y, Severity severity) const;
    void paintRow(QPainter &painter, const Crisp &crisp, int y) const;
    void paintRows(QPainter &painter, int first, int end) const;
    void paintPlace(QPainter &painter) const;
    FigureId markNear(int y) const;

    OverviewStrip &q;
    DocumentView &view;
    review::ReviewDocument &document;
    review::Selection &selection;
    Theme &theme;
    std::vector<Row> rows;
    std::vector<Block> blocks;
    /** For which report, how many figures and which problems the blocks were weighed. */
    review::ReportId weighed;
    qsizetype weighedCount = -1;
    QHash<FigureId, Severity> weighedProblems;
    QPixmap pixmap;
    /** Rows are collected anew when the strip is next painted. */
    bool stale = true;
    QTimer later;
};

namespace {

/** What the present review has not decided remains, whatever an earlier one made of it. */
State shownState(const review::ReviewDocument &document, const review::Figure &figure)
{
    return document.isOpen(figure) && review::isReviewed(figure.state) ? State::NotReviewed : figure.state;
}

/** What wants attention most is shown where figures share a row. */
int weight(State state)
{
    switch (state) {
    case State::Questioned: return 6;
    case State::NotReviewed: return 5;
    case State::Later: return 4;
    case State::Corrected: return 3;
    case State::Added: return 2;
    case State::Rejected: return 1;
    case State::Accepted: break;
    }
    return 0;
}

} // namespace

OverviewStrip::OverviewStrip(DocumentView &view, review::ReviewDocument &document, review::Selection &selection,
                             Theme &theme, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, view, document, selection, theme))
{
    setFixedWidth(theme.length("overview.width"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Overview of the report"));
    setToolTip(tr("Figures and problems of the whole report; click to go there"));
    // Collected once after a burst of changes: a bulk decision, a drag of the splitter, heights that become known as
    // the text is read.
    d->later.setSingleShot(true);
    connect(&d->later, &QTimer::timeout, this, [this] {
        d->stale = true;
        update();
    });
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { d->later.start(d->AfterScrolling); });
    connect(&view, &DocumentView::reshaped, this, [this] { d->renew(); });
    connect(&view, &DocumentView::visibleChanged, this, [this] { update(); });
    connect(&document, &review::ReviewDocument::changed, this,
            [this](const review::Change &change) { d->applyChange(change); });
    connect(&selection, &review::Selection::figureChanged, this, [this] { update(); });
    connect(&theme, &Theme::changed, this, [this] {
        d->pixmap = {};
        d->renew();
    });
}

OverviewStrip::~OverviewStrip() = default;

QSize OverviewStrip::sizeHint() const
{
    return {d->theme.length("overview.width"), 100};
}

void OverviewStrip::Private::renew()
{
    later.start(0);
}

void OverviewStrip::Private::applyChange(const review::Change &change)
{
    using Kind = review::Change::Kind;
    constexpr size_t Many = 50;
    const auto count = qsizetype(document.figuresOf(view.report()).size());
    const bool known = weighed == view.report() && weighedCount == count;
    if (change.kind != Kind::FiguresChanged || change.figures.size() > Many || !known) {
        weighedCount = -1;
        renew();
        return;
    }
    for (const FigureId id : change.figures) {
        const review::Figure *figure = document.figure(id);
        if (!figure || figure->report != view.report())
            continue;
        if (const qsizetype place = placeOf(*figure); place >= 0)
            weighBlock(place / BlockSize);
        if (const int row = rowOf(id); row >= 0 && !stale)
            weighAgain(row);
    }
    if (weighShifted())
        renew();
    q.update();
}

/** A decision changes one row at most: the rest of the picture stays. */
void OverviewStrip::Private::weighAgain(int row)
{
    const Look before = rows[size_t(row)].look;
    weigh(rows[size_t(row)]);
    if (rows[size_t(row)].look != before && !pixmap.isNull())
        paintAgain(row);
}

void OverviewStrip::Private::paintAgain(int row)
{
    QPainter painter(&pixmap);
    painter.setClipRect(0, row - Reach, q.width(), 2 * Reach + 1);
    paintRows(painter, row - 2 * Reach, row + 2 * Reach + 1);
}

/** A figure whose span was corrected shifts those between its old place and its new one. */
bool OverviewStrip::Private::weighShifted()
{
    const std::vector<FigureId> &ids = document.figuresOf(view.report());
    bool shifted = false;
    for (qsizetype block = 0; block < qsizetype(blocks.size()); ++block) {
        if (blocks[size_t(block)].head == ids[size_t(block * BlockSize)])
            continue;
        shifted = true;
        weighBlock(block);
        if (block > 0)
            weighBlock(block - 1);
    }
    return shifted;
}

void OverviewStrip::Private::weighBlock(qsizetype block)
{
    const qsizetype first = block * BlockSize;
    blocks[size_t(block)] = {document.figuresOf(view.report())[size_t(first)], lookOf(first, first + BlockSize)};
}

int OverviewStrip::Private::rowOf(FigureId id) const
{
    const review::Figure *figure = document.figure(id);
    if (!figure || rows.empty())
        return -1;
    return std::clamp(int(view.shareOf(figure->span.start) * qreal(rows.size())), 0, int(rows.size()) - 1);
}

void OverviewStrip::Private::join(Look &look, const Look &other)
{
    if (other.state && (!look.state || weight(*other.state) > weight(*look.state)))
        look.state = other.state;
    if (other.problem)
        look.problem = std::max(look.problem.value_or(*other.problem), *other.problem);
}

OverviewStrip::Private::Look OverviewStrip::Private::lookOf(qsizetype first, qsizetype end) const
{
    const std::vector<FigureId> &ids = document.figuresOf(view.report());
    Look look;
    for (qsizetype i = first; i < std::min(end, qsizetype(ids.size())); ++i) {
        const review::Figure *figure = document.figure(ids[size_t(i)]);
        Look one{shownState(document, *figure), {}};
        const auto problem = view.problems().constFind(figure->id);
        if (problem != view.problems().constEnd() && *problem != Severity::Info)
            one.problem = *problem;
        join(look, one);
    }
    return look;
}

void OverviewStrip::Private::weighBlocks()
{
    const auto count = qsizetype(document.figuresOf(view.report()).size());
    if (weighed == view.report() && weighedCount == count && weighedProblems == view.problems())
        return;
    weighed = view.report();
    weighedCount = count;
    weighedProblems = view.problems();
    blocks.assign(size_t((count + BlockSize - 1) / BlockSize), {});
    for (qsizetype block = 0; block < qsizetype(blocks.size()); ++block)
        weighBlock(block);
}

void OverviewStrip::Private::weigh(Row &row) const
{
    const qsizetype firstBlock = (row.first + BlockSize - 1) / BlockSize;
    const qsizetype endBlock = row.end / BlockSize;
    if (firstBlock >= endBlock) {
        row.look = lookOf(row.first, row.end);
        return;
    }
    row.look = lookOf(row.first, firstBlock * BlockSize);
    for (qsizetype block = firstBlock; block < endBlock; ++block)
        join(row.look, blocks[size_t(block)].look);
    join(row.look, lookOf(endBlock * BlockSize, row.end));
}

/** Where a figure stands in the report's list, or -1. */
qsizetype OverviewStrip::Private::placeOf(const review::Figure &figure) const
{
    const std::vector<FigureId> &ids = document.figuresOf(view.report());
    auto place = std::lower_bound(ids.begin(), ids.end(), figure.span.start, [this](FigureId id, qsizetype start) {
        return document.figure(id)->span.start < start;
    });
    while (place != ids.end() && *place != figure.id && document.figure(*place)->span.start == figure.span.start)
        ++place;
    return place != ids.end() && *place == figure.id ? place - ids.begin() : -1;
}

qsizetype OverviewStrip::Private::firstBelow(qsizetype index, int y) const
{
    const std::vector<FigureId> &ids = document.figuresOf(view.report());
    const auto below = [&](qsizetype i) { return i >= qsizetype(ids.size()) || rowOf(ids[size_t(i)]) > y; };
    // In growing steps, as rows hold few figures or many, then by halves.
    qsizetype step = 1;
    qsizetype before = index - 1;
    while (!below(before + step)) {
        before += step;
        step *= 2;
    }
    qsizetype after = std::min(before + step, qsizetype(ids.size()));
    while (after - before > 1) {
        const qsizetype middle = before + (after - before) / 2;
        (below(middle) ? after : before) = middle;
    }
    return after;
}

void OverviewStrip::Private::collect()
{
    const std::vector<Row> before = std::exchange(rows, std::vector<Row>(size_t(std::max(1, q.height()))));
    stale = false;
    if (!view.text()) {
        pixmap = {};
        return;
    }
    weighBlocks();
    qsizetype index = 0;
    for (size_t y = 0; y < rows.size(); ++y) {
        rows[y].first = index;
        index = firstBelow(index, int(y));
        rows[y].end = index;
        weigh(rows[y]);
    }
    takeOver(before);
}

/** What checks find anew seldom changes more than a few rows. */
void OverviewStrip::Private::takeOver(const std::vector<Row> &before)
{
    constexpr size_t Few = 20;
    std::vector<int> changed;
    for (size_t y = 0; before.size() == rows.size() && y < rows.size(); ++y)
        if (rows[y].look != before[y].look)
            changed.push_back(int(y));
    if (before.size() != rows.size() || changed.size() > Few)
        pixmap = {};
    if (pixmap.isNull())
        return;
    for (const int row : changed)
        paintAgain(row);
}

void OverviewStrip::Private::paintRow(QPainter &painter, const Crisp &crisp, int y) const
{
    const Row &row = rows[size_t(y)];
    const qreal work = theme.measure("overview.work_lane.0");
    const auto bar = [&](const char *width, const char *height, qreal down, const QColor &color) {
        crisp.fill({work, y + down, theme.measure(width), theme.measure(height)}, color);
    };
    if (row.look.state) {
        const QColor color = theme.figure(*row.look.state).line;
        switch (*row.look.state) {
        case State::NotReviewed:
        case State::Later: bar("overview.unreviewed.0", "overview.unreviewed.1", 0, color); break;
        case State::Questioned: bar("overview.questioned.0", "overview.questioned.1", 0, color); break;
        case State::Corrected:
            bar("overview.corrected.0", "overview.corrected.1", 0, color);
            bar("overview.corrected.2", "overview.corrected.3", 2, color);
            break;
        case State::Accepted:
        case State::Rejected:
        case State::Added: bar("overview.accepted.0", "overview.accepted.1", 0, color); break;
        }
    }
    if (row.look.problem)
        paintProblem(painter, y, *row.look.problem);
}

void OverviewStrip::Private::paintProblem(QPainter &painter, int y, Severity severity) const
{
    const qreal middle = (theme.measure("overview.problem_lane.0") + theme.measure("overview.problem_lane.1")) / 2;
    paintSeverityMark(painter, {middle, y + 1.0}, severity, theme, theme.color(Theme::Role::Panel));
}

const QPixmap &OverviewStrip::Private::picture()
{
    if (stale || int(rows.size()) != q.height())
        collect();
    const qreal ratio = q.devicePixelRatioF();
    if (!pixmap.isNull() && pixmap.devicePixelRatio() == ratio)
        return pixmap;
    pixmap = QPixmap((QSizeF(q.size()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&pixmap);
    paintRows(painter, 0, int(rows.size()));
    return pixmap;
}

/** The ground of the whole strip, which a clip may narrow, and the marks of some rows. */
void OverviewStrip::Private::paintRows(QPainter &painter, int first, int end) const
{
    const Crisp crisp(painter, pixmap.devicePixelRatio());
    painter.fillRect(q.rect().adjusted(0, 0, 1, 1), theme.color(Theme::Role::Panel));
    crisp.fill(QRectF(0, 0, 1, q.height()), theme.color(Theme::Role::Border));
    for (int y = std::max(0, first); y < std::min(end, int(rows.size())); ++y)
        paintRow(painter, crisp, y);
}

void OverviewStrip::Private::paintPlace(QPainter &painter) const
{
    const Crisp crisp(painter, q.devicePixelRatioF());
    const auto [top, bottom] = view.visibleShare();
    const qreal height = q.height();
    const qreal least = 6; // a very long report's visible part can still be seen
    const QRectF frame(0, top * height, q.width(), std::max(least, (bottom - top) * height));
    crisp.frame(frame, 1, theme.color(Theme::Role::Secondary), false, false);
    const review::Figure *figure = document.figure(selection.figure());
    if (!figure || figure->report != view.report())
        return;
    const qreal width = theme.measure("overview.current.0");
    const qreal thick = theme.measure("overview.current.1");
    crisp.fill({(q.width() - width) / 2, rowOf(figure->id) - thick / 2 + 1, width, thick},
               theme.figure(Theme::Mark::Current).line);
    // What is wrong at the place is seen above the bar that says where one is.
    const auto problem = view.problems().constFind(figure->id);
    if (problem != view.problems().constEnd() && *problem != Severity::Info)
        paintProblem(painter, int(rowOf(figure->id)), *problem);
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, d->picture());
    if (d->view.text())
        d->paintPlace(painter);
}

void OverviewStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->renew();
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Overview of the report"));
        setToolTip(tr("Figures and problems of the whole report; click to go there"));
    }
}

/** The figure whose mark is nearest to `y`, within the distance that a click may miss. */
FigureId OverviewStrip::Private::markNear(int y) const
{
    const std::vector<FigureId> &ids = document.figuresOf(view.report());
    const int snap = theme.length("hit.overview_snap");
    for (int off = 0; off <= snap; ++off) {
        for (const int at : {y - off, y + off}) {
            if (at < 0 || at >= int(rows.size()) || rows[size_t(at)].first >= rows[size_t(at)].end)
                continue;
            const Row &row = rows[size_t(at)];
            // The one that gave the row its look.
            for (qsizetype i = row.first; i < std::min(row.end, qsizetype(ids.size())); ++i) {
                if (shownState(document, *document.figure(ids[size_t(i)])) == row.look.state)
                    return ids[size_t(i)];
            }
        }
    }
    return {};
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->view.text())
        return;
    const int y = event->position().toPoint().y();
    if (const FigureId figure = d->markNear(y); figure.isValid())
        d->selection.chooseFigure(figure, d->view.report());
    else
        d->view.scrollToShare(qreal(y) / height());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && d->view.text())
        d->view.scrollToShare(event->position().y() / height());
}

} // namespace jiaoshu::ui
