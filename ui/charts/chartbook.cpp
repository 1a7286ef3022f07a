// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbook.h"

#include "exchange/wholefile.h"
#include "trends/trendtext.h"
#include "ui/charts/chartpage.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::ui {
namespace {

struct Book {
    Q_DECLARE_TR_FUNCTIONS(jiaoshu::ui::ChartBook)
};

// The page of contents, in pixels.
constexpr qreal Margin = 40;
constexpr qreal TitleAt = 60;
constexpr qreal HeadAt = 104;
constexpr qreal RowHeight = 22;
constexpr size_t RowsOnPage = 28;
/** Left edge of the years, right edges of figures, of those not reviewed, and of the page's number. */
constexpr qreal YearsAt = 560;
constexpr qreal FiguresAt = 800;
constexpr qreal OpenAt = 930;
constexpr qreal PageAt = 1082;
/** Below a chart, for the page's number. */
constexpr qreal NumberHeight = 20;

} // namespace

ChartBook::ChartBook(const ChartSource &source, const ChartBookWish &wish)
    : m_source(source)
    , m_wish(wish)
    , m_style(fileStyle(wish.theme))
    , m_indicators(wish.indicators)
{
    if (!m_indicators.empty())
        return;
    for (const trends::Choice &choice :
         trends::indicatorChoices(source.document, source.catalogue, source.language)) {
        if (choice.points > 0)
            m_indicators.push_back(choice.id);
    }
}

ChartBook::~ChartBook() = default;

QString ChartBook::current() const
{
    if (m_read < m_indicators.size())
        return m_source.catalogue.displayName(m_indicators[m_read], m_source.language);
    return m_drawn < m_pages.size() ? m_pages[m_drawn].indicatorName : QString();
}

bool ChartBook::step()
{
    if (m_read < m_indicators.size()) {
        read(m_indicators[m_read++]);
        return true;
    }
    if (m_drawn == m_pages.size())
        return false;
    if (!m_pdf)
        begin();
    ChartScene scene =
        pageScene(m_pages[m_drawn++], m_style, A4Across.width(), A4Across.height() - NumberHeight);
    number(scene, m_contents.size() + m_drawn);
    m_pdf->addPage(scene, m_style);
    return true;
}

void ChartBook::read(const QString &indicator)
{
    trends::ChartSpec spec = m_wish.pattern;
    spec.indicators = {indicator};
    spec.districts = m_wish.districts;
    ChartInput input = chartPage(spec, m_source, m_wish.note);
    if (!input.panels.empty())
        m_pages.push_back(std::move(input));
}

/** Draws the contents: from now on the number of pages is known. */
void ChartBook::begin()
{
    m_contents = contents();
    m_pdf = std::make_unique<ScenePdf>(title());
    for (size_t i = 0; i < m_contents.size(); ++i) {
        number(m_contents[i], i + 1);
        m_pdf->addPage(m_contents[i], m_style);
    }
}

size_t ChartBook::allPages() const { return m_contents.size() + m_pages.size(); }

void ChartBook::number(ChartScene &scene, size_t page) const
{
    scene.items.push_back(SceneText{ItemRole::Footer,
                                    {scene.size.width() - Margin, scene.size.height() + NumberHeight / 4},
                                    SceneText::Anchor::End,
                                    Book::tr("Page %1 of %2").arg(page).arg(allPages()),
                                    Face::Small,
                                    m_style.label});
    scene.size.rheight() += NumberHeight;
}

QString ChartBook::title() const
{
    QStringList names;
    for (const ChartInput &page : m_pages) {
        names += districtNamesOf(page.panels);
        names.removeDuplicates();
    }
    const QString where =
        names.size() <= 3 ? names.join(QStringLiteral(" · ")) : Book::tr("%1 districts").arg(names.size());
    return Book::tr("Charts of %1").arg(where);
}

std::vector<ChartScene> ChartBook::contents() const
{
    std::vector<ChartScene> scenes;
    const size_t count = (m_pages.size() + RowsOnPage - 1) / RowsOnPage;
    for (size_t i = 0; i < count; ++i)
        scenes.push_back(contentsPage(i * RowsOnPage, std::min((i + 1) * RowsOnPage, m_pages.size())));
    return scenes;
}

ChartScene ChartBook::contentsPage(size_t first, size_t last) const
{
    using Anchor = SceneText::Anchor;
    ChartScene scene;
    scene.size = {A4Across.width(), A4Across.height() - NumberHeight};
    scene.ground = m_style.ground;
    scene.families = m_style.families;
    const auto text = [&](qreal x, qreal y, const QString &words, Anchor anchor, Face face) {
        scene.items.push_back(SceneText{ItemRole::Heading,
                                        {x, y},
                                        anchor,
                                        words,
                                        face,
                                        face == Face::Small ? m_style.label : m_style.text});
    };
    text(Margin, TitleAt, title(), Anchor::Start, Face::Title);
    text(Margin, HeadAt, Book::tr("Indicator"), Anchor::Start, Face::Small);
    text(YearsAt, HeadAt, Book::tr("Years"), Anchor::Start, Face::Small);
    text(FiguresAt, HeadAt, Book::tr("Figures"), Anchor::End, Face::Small);
    text(OpenAt, HeadAt, Book::tr("Not reviewed"), Anchor::End, Face::Small);
    text(PageAt, HeadAt, Book::tr("Page"), Anchor::End, Face::Small);
    const size_t front = (m_pages.size() + RowsOnPage - 1) / RowsOnPage;
    qreal y = HeadAt + RowHeight;
    for (size_t i = first; i < last; ++i, y += RowHeight) {
        const ChartInput &input = m_pages[i];
        const trends::Count count = trends::count(input.panels);
        text(Margin, y, input.indicatorName, Anchor::Start, Face::Ui);
        text(YearsAt, y, trends::TrendText::years(input.firstYear, input.lastYear), Anchor::Start, Face::Ui);
        text(FiguresAt, y, QString::number(count.points), Anchor::End, Face::Ui);
        text(OpenAt, y, QString::number(count.notReviewed), Anchor::End, Face::Ui);
        text(PageAt, y, QString::number(front + i + 1), Anchor::End, Face::Ui);
    }
    return scene;
}

base::Outcome ChartBook::finish()
{
    if (m_pages.empty())
        return base::Error{
            base::Error::Code::Empty, m_wish.path, Book::tr("no indicator has a figure to draw"), {}};
    return exchange::writeWholeFile(m_wish.path, [this](QIODevice &file) -> base::Outcome {
        file.write(m_pdf->take());
        return base::Done{};
    });
}

} // namespace jiaoshu::ui
