// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartfile.h"
#include "ui/charts/scenefiles.h"

#include <memory>

namespace jiaoshu::ui {

/** What a book of charts holds: every indicator that its districts state, a page for each. */
struct ChartBookWish {
    QString path;
    /** By code; none: all that have points. */
    std::vector<QString> districts;
    /** By id; none: all that have points. */
    std::vector<QString> indicators;
    FileTheme theme = FileTheme::Light;
    QString note = {};
    /** What each page shows of its indicator. */
    trends::ChartSpec pattern = {};
};

/**
 * Charts in one PDF on A4 across, with their contents in front. It is made step by step, so that a window stays awake
 * between them; the file takes its place when finish() is called, and not at all where the book goes before.
 */
class ChartBook {
public:
    ChartBook(const ChartSource &source, const ChartBookWish &wish);
    ~ChartBook();
    Q_DISABLE_COPY_MOVE(ChartBook)

    /** Reads or draws one chart; false when nothing is left to do. */
    bool step();
    int stepsDone() const { return int(m_read + m_drawn); }
    int steps() const { return int(m_indicators.size() + m_pages.size()); }
    /** Pages with a chart. */
    int charts() const { return int(m_pages.size()); }
    /** What is being read or drawn. */
    QString current() const;
    base::Outcome finish();

private:
    void read(const QString &indicator);
    void begin();
    void number(ChartScene &scene, size_t page) const;
    size_t allPages() const;
    QString title() const;
    std::vector<ChartScene> contents() const;
    ChartScene contentsPage(size_t first, size_t last) const;

    ChartSource m_source;
    ChartBookWish m_wish;
    ChartStyle m_style;
    std::vector<QString> m_indicators;
    std::vector<ChartInput> m_pages;
    size_t m_read = 0;
    size_t m_drawn = 0;
    std::vector<ChartScene> m_contents;
    std::unique_ptr<ScenePdf> m_pdf;
};

} // namespace jiaoshu::ui
