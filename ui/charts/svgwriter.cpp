// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scenepainter.h"

#include <QBuffer>
#include <QXmlStreamWriter>

namespace jiaoshu::ui {
namespace {

QString number(qreal value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? QStringLiteral("0") : text;
}

QString pair(QPointF point) { return number(point.x()) + u' ' + number(point.y()); }

QString pathData(const QPainterPath &path)
{
    QStringList parts;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement: parts << u'M' + pair(element); break;
        case QPainterPath::LineToElement: parts << u'L' + pair(element); break;
        case QPainterPath::CurveToElement:
            parts << u'C' + pair(element) + u' ' + pair(path.elementAt(i + 1)) + u' ' +
                         pair(path.elementAt(i + 2));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement: break;
        }
    }
    return parts.join(u' ');
}

QString roleName(ItemRole role)
{
    switch (role) {
    case ItemRole::Grid:
    case ItemRole::OwnGrid: return QStringLiteral("grid");
    case ItemRole::Context: return QStringLiteral("context");
    case ItemRole::AxisBreak: return QStringLiteral("axis-break");
    case ItemRole::SeriesBreak: return QStringLiteral("break");
    case ItemRole::Comparator: return QStringLiteral("comparator");
    case ItemRole::ReducedLine: return QStringLiteral("reduced");
    case ItemRole::Joint: return QStringLiteral("joint");
    case ItemRole::Axis: return QStringLiteral("axis");
    case ItemRole::SeriesLine: return QStringLiteral("line");
    case ItemRole::Frame: return QStringLiteral("frame");
    case ItemRole::Average: return QStringLiteral("average");
    case ItemRole::Bound: return QStringLiteral("bound");
    case ItemRole::Bar: return QStringLiteral("bar");
    case ItemRole::Marker: return QStringLiteral("marker");
    case ItemRole::Label: return QStringLiteral("label");
    case ItemRole::Leader: return QStringLiteral("leader");
    case ItemRole::TickText: return QStringLiteral("tick");
    case ItemRole::Heading: return QStringLiteral("heading");
    case ItemRole::Note: return QStringLiteral("note");
    case ItemRole::Legend: return QStringLiteral("legend");
    case ItemRole::Footer: break;
    }
    return QStringLiteral("footer");
}

void write(QXmlStreamWriter &xml, const ScenePath &path)
{
    xml.writeEmptyElement(QStringLiteral("path"));
    xml.writeAttribute(QStringLiteral("class"), roleName(path.role));
    xml.writeAttribute(QStringLiteral("d"), pathData(path.path));
    xml.writeAttribute(QStringLiteral("fill"),
                       path.fill.isValid() ? path.fill.name() : QStringLiteral("none"));
    if (!path.stroke.isValid())
        return;
    xml.writeAttribute(QStringLiteral("stroke"), path.stroke.name());
    xml.writeAttribute(QStringLiteral("stroke-width"), number(path.width));
    QStringList dash;
    for (const qreal pixels : path.dash)
        dash << number(pixels);
    if (!dash.isEmpty())
        xml.writeAttribute(QStringLiteral("stroke-dasharray"), dash.join(u' '));
}

void writeText(QXmlStreamWriter &xml, const SceneText &text)
{
    xml.writeStartElement(QStringLiteral("text"));
    xml.writeAttribute(QStringLiteral("class"), roleName(text.role));
    xml.writeAttribute(QStringLiteral("x"), number(text.at.x()));
    xml.writeAttribute(QStringLiteral("y"), number(text.at.y()));
    xml.writeAttribute(QStringLiteral("font-size"), number(qRound(pixelSize(text.face))));
    if (isBold(text.face))
        xml.writeAttribute(QStringLiteral("font-weight"), QStringLiteral("700"));
    if (text.anchor != SceneText::Anchor::Start)
        xml.writeAttribute(QStringLiteral("text-anchor"), text.anchor == SceneText::Anchor::End
                                                              ? QStringLiteral("end")
                                                              : QStringLiteral("middle"));
    xml.writeAttribute(QStringLiteral("fill"), text.color.name());
    xml.writeCharacters(text.text);
    xml.writeEndElement();
}

/** The letters as shapes; what they say stays there for those who listen. */
void writeOutlines(QXmlStreamWriter &xml, const SceneText &text, const ChartStyle &style)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(startOf(text, style), style.font(text.face), text.text);
    xml.writeEmptyElement(QStringLiteral("path"));
    xml.writeAttribute(QStringLiteral("class"), roleName(text.role));
    xml.writeAttribute(QStringLiteral("aria-label"), text.text);
    xml.writeAttribute(QStringLiteral("d"), pathData(path));
    xml.writeAttribute(QStringLiteral("fill"), text.color.name());
}

QString fontFamily(const QStringList &families)
{
    QStringList quoted;
    for (const QString &family : families)
        quoted << u'\'' + family + u'\'';
    quoted << QStringLiteral("sans-serif");
    return quoted.join(QStringLiteral(", "));
}

void writeHead(QXmlStreamWriter &xml, const ChartScene &scene, const QString &language)
{
    const QString width = number(scene.size.width());
    const QString height = number(scene.size.height());
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("width"), width);
    xml.writeAttribute(QStringLiteral("height"), height);
    xml.writeAttribute(QStringLiteral("viewBox"), u"0 0 " + width + u' ' + height);
    xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    xml.writeAttribute(QStringLiteral("lang"), language);
    // Readers of SVG 1.1 know this one alone.
    xml.writeAttribute(QStringLiteral("xml:lang"), language);
    xml.writeAttribute(QStringLiteral("font-family"), fontFamily(scene.families));
    xml.writeTextElement(QStringLiteral("title"), scene.title);
    xml.writeTextElement(QStringLiteral("desc"), scene.description);
    xml.writeEmptyElement(QStringLiteral("rect"));
    xml.writeAttribute(QStringLiteral("width"), width);
    xml.writeAttribute(QStringLiteral("height"), height);
    xml.writeAttribute(QStringLiteral("fill"), scene.ground.name());
}

QByteArray drawing(const ChartScene &scene, const QString &language,
                   const std::function<void(QXmlStreamWriter &, const SceneText &)> &writeWords)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    writeHead(xml, scene, language);
    for (const SceneItem &item : scene.items) {
        if (const auto *path = std::get_if<ScenePath>(&item))
            write(xml, *path);
        else if (const auto *text = std::get_if<SceneText>(&item))
            writeWords(xml, *text);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray svgOf(const ChartScene &scene, const QString &language)
{
    return drawing(scene, language, writeText);
}

QByteArray outlinedSvgOf(const ChartScene &scene, const ChartStyle &style, const QString &language)
{
    return drawing(scene, language, [&style](QXmlStreamWriter &xml, const SceneText &text) {
        writeOutlines(xml, text, style);
    });
}

} // namespace jiaoshu::ui
