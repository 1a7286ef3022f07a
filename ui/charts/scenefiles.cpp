// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scenepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace jiaoshu::ui {
namespace {

/** A picture of twice the size stays sharp when it is printed or shown large. */
constexpr qreal PngScale = 2;
constexpr int PdfResolution = 1200;

QByteArray pngOf(const ChartScene &scene, const ChartStyle &style)
{
    QImage image((scene.size * PngScale).toSize(), QImage::Format_RGB32);
    image.fill(scene.ground);
    image.setText(QStringLiteral("Title"), scene.title);
    image.setText(QStringLiteral("Description"), scene.description);
    QPainter painter(&image);
    painter.scale(PngScale, PngScale);
    paintScene(painter, scene, style);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/** A page of the list's size, 96 pixels to the inch; text stays text. */
QByteArray pdfOf(const ChartScene &scene, const ChartStyle &style)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(scene.title);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setResolution(PdfResolution);
    writer.setPageSize(QPageSize(scene.size * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(PdfResolution / 96.0, PdfResolution / 96.0);
    paintScene(painter, scene, style);
    painter.end();
    return bytes;
}

} // namespace

base::Outcome writeScene(const QString &path, const ChartScene &scene, const ChartStyle &style,
                         const QString &language)
{
    using Code = base::Error::Code;
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == u"svg")
        bytes = svgOf(scene, language);
    else if (suffix == u"png")
        bytes = pngOf(scene, style);
    else if (suffix == u"pdf")
        bytes = pdfOf(scene, style);
    else
        return base::Error{
            Code::Invalid,
            path,
            QCoreApplication::translate("jiaoshu::ui::ChartFile", "charts are saved as png, svg or pdf"),
            {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::Error{
            Code::NotWritable, path,
            QCoreApplication::translate("jiaoshu::ui::ChartFile", "the chart could not be written"),
            file.errorString()};
    return base::Done{};
}

} // namespace jiaoshu::ui
