// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QDirIterator>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace jiaoshu;
using ui::Theme;

namespace {

constexpr std::array Schemes{Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast};

double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/** A mark in greys: what is left of it without colour. */
QImage inGrey(review::State state, const Theme &theme)
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(theme.color(Theme::Role::Base));
    QPainter painter(&image);
    ui::paintStateMark(painter, {0, 0, 20, 20}, state, theme);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void colorsFollowTheScheme();
    void textCanBeRead();
    void lengthsAreRead();
    void fontsAreTheListedOnes();
    void statesAreToldApartWithoutColour();
    void iconsAreThereAndTinted();
};

void tst_Theme::colorsFollowTheScheme()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    const QColor light = theme.color(Theme::Role::Paper);
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(luminance(theme.color(Theme::Role::Paper)) < luminance(light));
    QCOMPARE(theme.palette().color(QPalette::Window), theme.color(Theme::Role::Window));
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(changed.size(), 1);
}

void tst_Theme::textCanBeRead()
{
    Theme theme;
    for (const Theme::Scheme scheme : Schemes) {
        theme.setScheme(scheme);
        const QColor paper = theme.color(Theme::Role::Paper);
        QVERIFY(contrast(theme.color(Theme::Role::Text), paper) >= 4.5);
        QVERIFY(contrast(theme.color(Theme::Role::Secondary), theme.color(Theme::Role::Window)) >= 4.5);
        for (const review::State state : review::AllStates) {
            const Theme::FigureColors &colors = theme.figure(state);
            QVERIFY(contrast(colors.text, colors.fill.value_or(paper)) >= 4.5);
            QVERIFY(contrast(colors.line, paper) >= 3);
            QVERIFY(!colors.label || contrast(*colors.label, paper) >= 4.5);
        }
    }
}

void tst_Theme::lengthsAreRead()
{
    const Theme theme;
    QCOMPARE(theme.length("height.button"), 28);
    QCOMPARE(theme.length("layout.inspector.default"), 320);
    QCOMPARE(theme.length("layout.minimum_window.1"), 680);
    QCOMPARE(theme.measure("icon.stroke"), 1.3);
    QCOMPARE(theme.lineHeight(Theme::TextStyle::Report), 28);
    QCOMPARE(theme.series().size(), size_t(8));
    QCOMPARE(theme.series().at(1).dash.size(), size_t(2));
}

void tst_Theme::fontsAreTheListedOnes()
{
    const Theme theme;
    QCOMPARE(theme.font(Theme::TextStyle::Report).families().value(0), QStringLiteral("Noto Serif CJK SC"));
    QCOMPARE(theme.font(Theme::TextStyle::Ui).families().value(0), QStringLiteral("Noto Sans CJK SC"));
    QCOMPARE(theme.font(Theme::TextStyle::Value).weight(), QFont::Bold);
}

void tst_Theme::statesAreToldApartWithoutColour()
{
    Theme theme;
    for (const Theme::Scheme scheme : Schemes) {
        theme.setScheme(scheme);
        for (const review::State a : review::AllStates) {
            for (const review::State b : review::AllStates) {
                if (a != b)
                    QVERIFY(inGrey(a, theme) != inGrey(b, theme));
            }
        }
    }
}

void tst_Theme::iconsAreThereAndTinted()
{
    Theme theme;
    int count = 0;
    QDirIterator files(QStringLiteral(":/jiaoshu/icons"), {QStringLiteral("*.svg")});
    while (files.hasNext()) {
        files.next();
        const QIcon icon = theme.icon(files.fileInfo().baseName());
        theme.setScheme(Theme::Scheme::Light);
        const QImage light = icon.pixmap(16).toImage();
        theme.setScheme(Theme::Scheme::Dark);
        const QImage dark = icon.pixmap(16).toImage();
        QVERIFY2(light != dark, qPrintable(files.fileName()));
        QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
        QVERIFY(icon.pixmap(16, QIcon::Disabled).toImage() != dark);
        ++count;
    }
    QVERIFY(count >= 60);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
