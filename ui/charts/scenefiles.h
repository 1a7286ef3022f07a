// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/charts/chartscene.h"

#include <QByteArray>
#include <QImage>

class QPagedPaintDevice;

namespace jiaoshu::ui {

/** How a display list is written. */
struct SceneFile {
    /** Pixels of a PNG for each of the list. */
    qreal scale = 2;
    /** Texts of an SVG as shapes, for programs that lack the fonts. */
    bool outlines = false;
    /** Of the texts: `zh-CN`, `en`. */
    QString language;
};

/** `scale` pixels for each of the list; null where a picture of that size does not fit into memory. */
QImage imageOf(const ChartScene &scene, const ChartStyle &style, qreal scale);
/** Empty where a picture of that size does not fit into memory. */
QByteArray pngOf(const ChartScene &scene, const ChartStyle &style, qreal scale);
/** A page of the list's own size, in points; texts stay texts in fonts that the file carries. */
QByteArray pdfOf(const ChartScene &scene, const ChartStyle &style);

/** Pages of a PDF, each of its list's own size, in points. */
class ScenePdf {
public:
    explicit ScenePdf(const QString &title);
    ~ScenePdf();
    Q_DISABLE_COPY_MOVE(ScenePdf)

    void addPage(const ChartScene &scene, const ChartStyle &style);
    /** The whole file; no page comes after it. */
    QByteArray take();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/** The list on the page of a printer: as large as it is, or smaller where it would not fit; in the middle. */
void printScene(QPagedPaintDevice &printer, const ChartScene &scene, const ChartStyle &style);

/** Writes the list as `format` says: png, svg or pdf. The file is whole or not there. */
base::Outcome writeScene(const QString &path, const QString &format, const ChartScene &scene,
                         const ChartStyle &style, const SceneFile &file);

} // namespace jiaoshu::ui
