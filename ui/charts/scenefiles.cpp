// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scenefiles.h"

#include "ui/charts/pdftexts.h"
#include "ui/charts/scenepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

/** Of the lists, whose sizes are in pixels; a point is 1/72 inch. */
constexpr qreal PixelsPerInch = 96;
constexpr qreal PointsPerInch = 72;
constexpr int PdfResolution = 1200;
constexpr qint64 BytesPerPixel = 4;
constexpr qint64 MostBytes = 2'000'000'000;

base::Error error(base::Error::Code code, const QString &path, const QString &message,
                  const QString &detail = {})
{
    return {code, path, message, detail};
}

} // namespace

QImage imageOf(const ChartScene &scene, const ChartStyle &style, qreal scale)
{
    const QSize size(int(std::ceil(scene.size.width() * scale)), int(std::ceil(scene.size.height() * scale)));
    // Asked for more, some systems promise it and kill the program when it is used.
    if (qint64(size.width()) * size.height() * BytesPerPixel > MostBytes)
        return {};
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(scene.ground);
    const int dotsPerMeter = qRound(PixelsPerInch * scale / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.setText(QStringLiteral("Title"), scene.title);
    image.setText(QStringLiteral("Description"), scene.description);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintScene(painter, scene, style);
    return image;
}

QByteArray pngOf(const ChartScene &scene, const ChartStyle &style, qreal scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(scene, style, scale).save(&buffer, "PNG");
    return bytes;
}

class ScenePdf::Private {
public:
    Private() { buffer.open(QIODevice::WriteOnly); }

    QBuffer buffer;
    QPdfWriter writer{&buffer};
    QPainter painter;
    PdfTexts texts;
};

ScenePdf::ScenePdf(const QString &title)
    : d(std::make_unique<Private>())
{
    d->writer.setTitle(title);
    d->writer.setCreator(QCoreApplication::applicationName());
    d->writer.setResolution(PdfResolution);
    d->writer.setPageMargins(QMarginsF());
}

ScenePdf::~ScenePdf() = default;

void ScenePdf::addPage(const ChartScene &scene, const ChartStyle &style)
{
    const QSizeF points = scene.size * PointsPerInch / PixelsPerInch;
    d->writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    if (d->painter.isActive())
        d->writer.newPage();
    else
        d->painter.begin(&d->writer);
    d->painter.resetTransform();
    const qreal scale = PdfResolution / PixelsPerInch;
    d->painter.scale(scale, scale);
    d->painter.fillRect(QRectF({0, 0}, scene.size), scene.ground);
    paintScene(d->painter, scene, style);
    d->texts.add(scene, style);
}

QByteArray ScenePdf::take()
{
    // What is still to be written is written when the painter ends.
    d->painter.end();
    QByteArray bytes = d->buffer.data();
    d->texts.repair(bytes);
    return bytes;
}

QByteArray pdfOf(const ChartScene &scene, const ChartStyle &style)
{
    ScenePdf pdf(scene.title);
    pdf.addPage(scene, style);
    return pdf.take();
}

void printScene(QPagedPaintDevice &printer, const ChartScene &scene, const ChartStyle &style)
{
    QPainter painter(&printer);
    const QRectF page(0, 0, printer.width(), printer.height());
    const qreal natural = printer.logicalDpiX() / PixelsPerInch;
    const qreal scale =
        std::min({natural, page.width() / scene.size.width(), page.height() / scene.size.height()});
    painter.translate((page.width() - scene.size.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    paintScene(painter, scene, style);
}

base::Outcome writeScene(const QString &path, const QString &format, const ChartScene &scene,
                         const ChartStyle &style, const SceneFile &file)
{
    using Code = base::Error::Code;
    QByteArray bytes;
    if (format == u"svg")
        bytes = file.outlines ? outlinedSvgOf(scene, style, file.language) : svgOf(scene, file.language);
    else if (format == u"png")
        bytes = pngOf(scene, style, file.scale);
    else if (format == u"pdf")
        bytes = pdfOf(scene, style);
    else
        return error(Code::Invalid, path, QCoreApplication::translate("ChartFile", "charts are saved as png, svg, pdf, csv or xlsx"));
    if (bytes.isEmpty())
        return error(Code::NotWritable, path,
                     QCoreApplication::translate("ChartFile", "a picture of this size does not fit into memory; take a smaller scale"));
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return error(Code::NotWritable, path, QCoreApplication::translate("ChartFile", "the chart could not be written"),
                     out.errorString());
    return base::Done{};
}

} // namespace jiaoshu::ui
