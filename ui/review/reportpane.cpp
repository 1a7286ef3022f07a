// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reportpane.h"

#include "ui/widgets/accessiblewords.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

constexpr int ProgressWidth = 48;

QString paneTitle(const review::Report &report)
{
    const QString kind = words::of(report.info.kind);
    if (report.info.district.isEmpty() || report.info.year == 0)
        return report.info.title.isEmpty() ? report.fileName : report.info.title;
    return words::line({report.info.district, QString::number(report.info.year) + u' ' + kind});
}

} // namespace

ReportPane::ReportPane(review::ReviewDocument &document, review::Selection &selection, Actions &actions,
                       Theme &look, QWidget *parent)
    : Surface(look, Theme::Role::Paper, {}, parent)
    , m_document(document)
    , m_outline(new OutlinePopup(look, this))
    , m_notice(new NoticeBar(look, this))
    , m_find(new FindBar(actions, look, this))
    , m_view(new DocumentView(document, selection, look, this))
{
    setObjectName(QStringLiteral("reportPane"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    actions.listenForLetters(m_view);
    auto *strip = new OverviewStrip(*m_view, document, selection, look, this);
    auto *text = new QHBoxLayout;
    text->setSpacing(0);
    text->addWidget(m_view, 1);
    text->addWidget(strip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header());
    layout->addWidget(location());
    layout->addWidget(linkLine());
    layout->addWidget(m_notice);
    layout->addWidget(m_find);
    layout->addLayout(text, 1);
    setMinimumWidth(look.length("layout.report_pane.minimum") / 2);
    connectParts();
    retranslate();
}

void ReportPane::connectParts()
{
    connect(&m_document, &review::ReviewDocument::changed, this, [this](const review::Change &change) {
        using Kind = review::Change::Kind;
        if (change.kind != Kind::FiguresChanged)
            fillChooser();
        showProgress();
    });
    connect(m_view, &DocumentView::visibleChanged, this, &ReportPane::showLocation);
    connect(m_view, &DocumentView::caretMoved, this, &ReportPane::showNumeral);
    connect(m_find, &FindBar::findWished, this, &ReportPane::find);
    connect(m_find, &FindBar::closed, this, [this] {
        m_find->hide();
        m_view->find({});
        m_view->setFocus();
    });
    connect(m_chooser, &QComboBox::activated, this,
            [this](int index) { Q_EMIT reportChosen({m_chooser->itemData(index).toLongLong()}); });
    connect(m_close, &QToolButton::clicked, this, &ReportPane::closeWished);
    connect(m_lock, &QToolButton::toggled, this, [this](bool locked) {
        m_lock->setIcon(theme().icon(locked ? QStringLiteral("lock") : QStringLiteral("unlock")));
        Q_EMIT lockChanged();
    });
    connect(m_chapters, &QToolButton::clicked, this, &ReportPane::openOutline);
    connect(m_outline, &OutlinePopup::chosen, this, [this](int heading) {
        showHeading(heading);
        m_view->setCaret(m_document.report(report())->outline->headings()[size_t(heading)].span.start);
        m_view->setFocus();
    });
}

QWidget *ReportPane::header()
{
    m_header = new Surface(theme(), Theme::Role::Panel, Qt::BottomEdge, this);
    m_header->setFixedHeight(theme().length("height.panel_header"));
    m_chooser = new QComboBox(m_header);
    m_chooser->setObjectName(QStringLiteral("paneReport"));
    m_chooser->setFrame(false);
    m_chooser->setFocusPolicy(Qt::TabFocus);
    // Long titles give way to the pane's width, not the other way round.
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(8);
    m_chooser->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QFont bold = theme().font(Theme::TextStyle::Ui);
    bold.setBold(true);
    m_chooser->setFont(bold);
    m_date = new ThemedLabel(theme(), Theme::TextStyle::Small, Theme::Role::Secondary, m_header);
    m_count = new ThemedLabel(theme(), Theme::TextStyle::Small, Theme::Role::Secondary, m_header);
    m_count->setObjectName(QStringLiteral("paneCount"));
    m_progress = new QProgressBar(m_header);
    m_progress->setObjectName(QStringLiteral("paneProgress"));
    m_progress->setProperty("muted", true);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(ProgressWidth, theme().length("spacing.s"));
    makeTools();
    m_header->installEventFilter(this);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(theme().length("spacing.s"), 2, theme().length("spacing.s"), 1);
    // The title takes what it needs (its maximum), the rest stays empty.
    row->addWidget(m_chooser, 1000);
    row->addWidget(m_date);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_progress);
    row->addWidget(m_lock);
    row->addWidget(m_close);
    return m_header;
}

void ReportPane::makeTools()
{
    const auto tool = [this](const char *name, const char *icon) {
        auto *button = new QToolButton(m_header);
        button->setObjectName(QLatin1String(name));
        button->setIcon(theme().icon(QLatin1String(icon)));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    };
    m_close = tool("closePane", "close");
    m_lock = tool("lockPane", "unlock");
    m_lock->setCheckable(true);
}

QWidget *ReportPane::location()
{
    auto *line = new Surface(theme(), Theme::Role::Panel, Qt::BottomEdge, this);
    line->setFixedHeight(theme().length("height.location_line"));
    m_location = new ThemedLabel(theme(), Theme::TextStyle::Small, Theme::Role::Secondary, line);
    m_location->setObjectName(QStringLiteral("paneLocation"));
    m_location->setElided(true);
    m_chapters = new QToolButton(line);
    m_chapters->setObjectName(QStringLiteral("paneChapters"));
    m_chapters->setIcon(theme().icon(QStringLiteral("list"), Theme::Role::Secondary));
    m_chapters->setAutoRaise(true);
    m_chapters->setFocusPolicy(Qt::TabFocus);
    m_chapters->setFixedHeight(theme().length("height.location_line") - 2);
    m_location->installEventFilter(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(theme().length("spacing.s"), 0, theme().length("spacing.m"), 1);
    row->addWidget(m_chapters);
    m_numeral = new ThemedLabel(theme(), Theme::TextStyle::Small, Theme::Role::Text, line);
    m_numeral->setObjectName(QStringLiteral("paneNumeral"));
    row->addWidget(m_location, 1);
    row->addWidget(m_numeral);
    return line;
}

QWidget *ReportPane::linkLine()
{
    m_linkLine = new Surface(theme(), Theme::Role::Paper, Qt::BottomEdge, this);
    m_linkLine->setFixedHeight(theme().length("height.location_line"));
    m_linkValue = new ThemedLabel(theme(), Theme::TextStyle::Small, Theme::Role::Text, m_linkLine);
    m_linkValue->setObjectName(QStringLiteral("paneLinkValue"));
    m_linkValue->setElided(true);
    m_linkGap = new ThemedLabel(theme(), Theme::TextStyle::Small, Theme::Role::Secondary, m_linkLine);
    m_linkGap->setObjectName(QStringLiteral("paneLinkDifference"));
    m_linkGap->setElided(true);
    m_linkRow = new QHBoxLayout(m_linkLine);
    m_linkRow->setContentsMargins(theme().length("spacing.m"), 0, theme().length("spacing.m"), 1);
    m_linkRow->addWidget(m_linkValue, 2);
    m_linkRow->addWidget(m_linkGap, 3);
    m_linkLine->hide();
    return m_linkLine;
}

void ReportPane::setLinkText(const QString &value, const QString &difference)
{
    m_linkValue->setText(value);
    m_linkGap->setText(difference);
    giveDescription(*m_linkLine, words::list({value, difference}));
}

void ReportPane::setLocked(bool locked) { m_lock->setChecked(locked); }

qsizetype ReportPane::readingOffset() const
{
    const base::Span visible = m_view->visibleSpan();
    return visible.start + visible.length() / 4;
}

void ReportPane::showHeading(int heading)
{
    const review::Report *shown = m_document.report(report());
    if (shown && shown->outline && heading >= 0 && heading < int(shown->outline->headings().size()))
        m_view->scrollTo(shown->outline->headings()[size_t(heading)].span, theme().length("spacing.m"));
}

void ReportPane::openOutline()
{
    const review::Report *shown = m_document.report(report());
    if (shown && shown->outline)
        m_outline->open(*shown->outline, *shown->text, shown->outline->headingAt(readingOffset()),
                        *m_chapters, width());
}

void ReportPane::setReport(review::ReportId report)
{
    if (m_view->report() != report)
        m_view->setReport(report);
    fillChooser();
    showProgress();
    showLocation();
}

void ReportPane::setActive(bool active) { m_header->setMarked(active); }

void ReportPane::setAccompanied(bool accompanied)
{
    m_close->setVisible(accompanied);
    m_lock->setVisible(accompanied);
    if (!accompanied)
        setLocked(false);
}

void ReportPane::fillChooser()
{
    m_chooser->clear();
    // Of a large project those that are loaded; the list at the side has all.
    for (const review::ReportId id : m_document.loadedReports()) {
        m_chooser->addItem(paneTitle(*m_document.report(id)), id.value);
        if (id == report())
            m_chooser->setCurrentIndex(m_chooser->count() - 1);
    }
    const review::Report *shown = m_document.report(report());
    m_chooser->setToolTip(shown ? shown->fileName : QString());
    m_date->setText(shown ? shown->info.date.toString(Qt::ISODate) : QString());
    const int width = QFontMetrics(m_chooser->font()).horizontalAdvance(m_chooser->currentText());
    m_chooser->setMaximumWidth(width + theme().length("spacing.xxl"));
}

void ReportPane::showProgress()
{
    const review::Progress progress = m_document.progress(report());
    m_count->setText(QStringLiteral("%1/%2").arg(progress.reviewed).arg(progress.all));
    m_progress->setRange(0, qMax(1, progress.all));
    m_progress->setValue(progress.reviewed);
    giveDescription(*m_progress, m_count->text());
}

void ReportPane::showLocation()
{
    const review::Report *shown = m_document.report(report());
    QStringList path;
    if (shown && shown->outline) {
        // A little below the top edge: the paragraph that is read, not the one that scrolls out.
        auto chapters = shown->outline->pathAt(readingOffset());
        // Above the first chapter: the one to which most of what is seen belongs.
        const base::Span visible = m_view->visibleSpan();
        if (chapters.empty())
            chapters = shown->outline->pathAt(visible.start + visible.length() * 3 / 4);
        for (const int index : chapters)
            path << headingText(shown->outline->headings()[size_t(index)], *shown->text);
    }
    m_location->setText(path.join(QStringLiteral(" › ")));
}

void ReportPane::setNumerals(const std::shared_ptr<const DocumentView::Numerals> &numerals)
{
    m_view->setNumerals(numerals);
    showNumeral();
}

void ReportPane::showNumeral()
{
    const base::Span selected = m_view->selectedSpan();
    const qsizetype place = selected.isEmpty() ? m_view->caret() : selected.start;
    const extraction::NumeralAccount *numeral = m_view->numeralAt(place);
    m_numeral->setText(numeral ? m_view->numeralText(*numeral) : QString());
}

void ReportPane::beginFind() { m_find->begin(); }

void ReportPane::findAgain(bool backward)
{
    if (m_find->text().isEmpty())
        beginFind();
    else
        find(m_find->text(), backward);
}

void ReportPane::find(const QString &text, bool backward)
{
    m_view->find(text, backward);
    const auto [count, at] = m_view->findCount();
    m_find->setFound(count, at);
}

void ReportPane::retranslate()
{
    m_view->setAccessibleName(tr("Text of the report"));
    nameChoice(*m_chooser, tr("Report in this pane"));
    m_progress->setAccessibleName(tr("Reviewed in this report"));
    m_lock->setToolTip(tr("Lock this pane: it stays where it is, whatever it is linked with"));
    m_lock->setAccessibleName(tr("Lock this pane"));
    m_chapters->setToolTip(tr("Chapters of the report"));
    m_chapters->setAccessibleName(tr("Chapters of the report"));
    m_outline->retranslate();
    m_close->setToolTip(tr("Close this pane"));
    m_close->setAccessibleName(tr("Close this pane"));
    fillChooser();
    showNumeral();
}

/** Four panes beside each other: the title and the difference go before date and bar. */
void ReportPane::fitTo(int width)
{
    const bool narrow = width < theme().length("layout.report_pane.minimum");
    m_date->setVisible(!narrow);
    m_progress->setVisible(!narrow);
    m_linkRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_linkRow->setSpacing(narrow ? 0 : theme().length("spacing.s"));
    m_linkLine->setFixedHeight(theme().length("height.location_line") * (narrow ? 2 : 1));
}

void ReportPane::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    fitTo(event->size().width());
}

void ReportPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Surface::changeEvent(event);
}

/** The header is the handle by which a pane is put elsewhere in the row. */
void ReportPane::dragHeader(const QMouseEvent &event)
{
    const QPoint at = event.globalPosition().toPoint();
    if (event.type() == QEvent::MouseButtonPress)
        m_pressed = at;
    else if (event.type() == QEvent::MouseButtonRelease)
        m_dragging = false;
    else if (event.buttons().testFlag(Qt::LeftButton))
        m_dragging = m_dragging || (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging)
        Q_EMIT dragged(at);
}

bool ReportPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
                       event->type() == QEvent::MouseButtonRelease;
    if (watched == m_header && mouse)
        dragHeader(*static_cast<QMouseEvent *>(event));
    if (watched == m_location && event->type() == QEvent::MouseButtonRelease)
        openOutline();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress)
        Q_EMIT activated();
    return Surface::eventFilter(watched, event);
}

} // namespace jiaoshu::ui
