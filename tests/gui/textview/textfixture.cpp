// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfixture.h"

#include "store/store.h"

#include <QTest>

namespace jiaoshu::test {

TextFixture::TextFixture() : document(clock)
{
    theme.apply();
    document.setReviewer(QStringLiteral("tester"));
    const base::Outcome opened = document.open(store::memoryProject());
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().text()));
}

review::ReportId TextFixture::add(const QString &marked)
{
    QString plain;
    std::vector<base::Span> spans;
    for (const QChar c : marked) {
        if (c == u'[')
            spans.push_back({plain.size(), plain.size()});
        else if (c == u']')
            spans.back().end = plain.size();
        else
            plain += c;
    }
    return add(plain, spans);
}

review::ReportId TextFixture::add(const QString &plain, const std::vector<base::Span> &spans)
{
    review::NewReport added;
    added.report.fileName = QStringLiteral("report%1.txt").arg(document.reports().size());
    added.report.path = added.report.fileName;
    added.report.encoding = QStringLiteral("UTF-8");
    const auto text = std::make_shared<const text::SourceText>(plain);
    added.report.text = text;
    added.report.outline = std::make_shared<const text::Outline>(text::Outline::of(*text));
    added.report.textHash = text->hash();
    for (const base::Span &span : spans) {
        figures::ExtractedFigure figure;
        figure.span = span;
        figure.fields.value = QStringLiteral("128.5");
        figure.fields.unit = QStringLiteral("亿元");
        figure.fields.indicatorName = QStringLiteral("地区生产总值");
        figure.fields.district = QStringLiteral("湛河区");
        figure.fields.period = QStringLiteral("2020");
        figure.confidence = 0.9;
        added.figures.push_back(figure);
    }
    const auto id = document.addReport(added);
    if (!id)
        qFatal("%s", qUtf8Printable(id.error().text()));
    report = id.value();
    return report;
}

ui::DocumentView &TextFixture::show(QSize size)
{
    view = std::make_unique<ui::DocumentView>(document, selection, theme);
    view->setReport(report);
    view->resize(size);
    view->show();
    view->setFocus();
    if (!QTest::qWaitForWindowActive(view.get()))
        qFatal("the view was not shown");
    return *view;
}

review::FigureId TextFixture::figure(qsizetype index) const
{
    return document.figuresOf(report).at(size_t(index));
}

QPoint TextFixture::centre(qsizetype index) const
{
    const QVector<QRectF> rects = view->rectsFor(record(index).span);
    return rects.isEmpty() ? QPoint(-1, -1) : rects.front().center().toPoint();
}

void TextFixture::click(QPoint point, Qt::KeyboardModifiers modifiers) const
{
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, point);
}

QString longText(int paragraphs)
{
    QString text;
    for (int i = 1; i <= paragraphs; ++i) {
        text += QStringLiteral("第%1段：全区上下坚持稳中求进工作总基调，扎实做好“六稳”工作、全面落实“六保”任务，地区生产总值完成"
                               "[%1.%2亿元]，经济平稳发展与社会和谐稳定，取得决定性成就。\n")
                    .arg(i)
                    .arg(i % 10);
        if (i % 3 == 0)
            text += u'\n';
    }
    return text;
}

} // namespace jiaoshu::test
