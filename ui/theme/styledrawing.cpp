// SPDX-License-Identifier: GPL-3.0-or-later
// How each control is painted.
#include "ui/theme/style.h"

#include "ui/theme/styleparts.h"

#include <QWidget>

namespace jiaoshu::ui {

namespace {

using Role = Theme::Role;

/** Height of the framed bar itself, and of the chevron of a combo box, in device-independent pixels. */
constexpr int ProgressHeight = 6;
constexpr qreal ChevronWidth = 7;
/** Between the handle of a scroll bar and its edges. */
constexpr int HandleInset = 2;

} // namespace

void Style::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    const bool selected = isOn(option, State_Selected);
    if (!selected && isOn(option, State_MouseOver))
        painter.fillRect(option.rect, color(Role::Hover));
    if (selected) {
        QRect line = option.rect;
        line.setTop(line.bottom() - 1);
        painter.fillRect(line, color(Role::Accent));
    }
    if (isOn(option, State_HasFocus)) {
        painter.setPen(QPen(color(Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(penned(option.rect, 2));
    }
}

void Style::drawProgress(const QStyleOptionProgressBar &option, QPainter &painter, const QWidget *widget) const
{
    QRect frame = option.rect;
    frame.setHeight(qMin(ProgressHeight, frame.height()));
    frame.moveTop(option.rect.top() + (option.rect.height() - frame.height()) / 2);
    painter.fillRect(frame, color(Role::Base));
    // "muted" marks the bar of one report among many: grey, as the accent belongs to the whole.
    const bool muted = widget && widget->property("muted").toBool();
    const int steps = option.maximum - option.minimum;
    const QRect inside = frame.adjusted(1, 1, -1, -1);
    QRect done = inside;
    if (steps > 0)
        done.setWidth(int(qint64(inside.width()) * (option.progress - option.minimum) / steps));
    painter.fillRect(done, color(muted ? Role::Secondary : Role::Accent));
    painter.setPen(QPen(color(muted ? Role::Secondary : Role::Control), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(penned(frame));
}

void Style::drawHeader(const QStyleOptionHeader &option, QPainter &painter) const
{
    drawHeaderGround(option.rect, painter, isOn(option, State_MouseOver) ? Role::Hover : Role::Header);
}

void Style::drawHeaderGround(const QRect &rect, QPainter &painter, Role role) const
{
    painter.fillRect(rect, color(role));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Role::Border));
}

/** Fusion's handle is a shade of the window, which dark themes and high contrast swallow. */
void Style::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const bool upright = option.orientation == Qt::Vertical;
    const auto part = [&](SubControl which) {
        return proxy()->subControlRect(CC_ScrollBar, &option, which, widget);
    };
    painter.save();
    painter.fillRect(option.rect, color(Role::Panel));
    QStyleOption arrow = option;
    arrow.rect = part(SC_ScrollBarSubLine);
    proxy()->drawPrimitive(upright ? PE_IndicatorArrowUp : PE_IndicatorArrowLeft, &arrow, &painter, widget);
    arrow.rect = part(SC_ScrollBarAddLine);
    proxy()->drawPrimitive(upright ? PE_IndicatorArrowDown : PE_IndicatorArrowRight, &arrow, &painter, widget);
    if (option.maximum > option.minimum) {
        const bool handle = option.activeSubControls & SC_ScrollBarSlider;
        const bool down = handle && isOn(option, State_Sunken);
        const bool hovered = handle && isOn(option, State_MouseOver);
        painter.setPen(QPen(color(Role::Control), 1));
        painter.setBrush(color(down ? Role::Tint : hovered ? Role::Hover : Role::Base));
        const QRect slider = part(SC_ScrollBarSlider);
        painter.drawRect(penned(upright ? slider.adjusted(HandleInset, 0, -HandleInset, 0)
                                        : slider.adjusted(0, HandleInset, 0, -HandleInset)));
    }
    painter.restore();
}

void Style::drawButton(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = isOn(option, State_Enabled);
    const bool down = isOn(option, State_Sunken) || isOn(option, State_On);
    const bool hovered = enabled && isOn(option, State_MouseOver);
    const bool focused = isOn(option, State_HasFocus) && isOn(option, State_KeyboardFocusChange);
    const bool bare = isOn(option, State_AutoRaise) && !down && !hovered && !focused;
    if (bare)
        return;
    const QColor fill = color(down ? Role::Tint : hovered ? Role::Hover : Role::Base);
    const QColor line = color(!enabled ? Role::Border : down ? Role::Accent : Role::Control);
    const qreal radius = m_theme ? m_theme->measure("radius.control") : 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(line, 1));
    painter.drawRoundedRect(penned(focused ? option.rect.adjusted(2, 2, -2, -2) : option.rect), radius, radius);
    if (focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Role::Focus), 2));
        painter.drawRoundedRect(penned(option.rect, 2), radius + 1, radius + 1);
    }
    painter.restore();
}

void Style::drawField(const QStyleOption &option, QPainter &painter) const
{
    const bool focused = isOn(option, State_HasFocus);
    const bool enabled = isOn(option, State_Enabled);
    const qreal pen = focused ? 2 : 1;
    const qreal radius = m_theme ? m_theme->measure("radius.control") : 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(enabled ? option.palette.brush(QPalette::Base) : QBrush(color(Role::Panel)));
    painter.setPen(QPen(color(focused ? Role::Focus : enabled ? Role::Control : Role::Border), pen));
    painter.drawRoundedRect(penned(option.rect, pen), radius, radius);
    painter.restore();
}

/** A field with two quiet chevrons at its end: Fusion's raised buttons look like those of another program. */
void Style::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    drawField(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool up = part == SC_SpinBoxUp;
        const bool able = isOn(option, State_Enabled) &&
                          option.stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                                         : QAbstractSpinBox::StepDownEnabled);
        const bool hovered = able && (option.activeSubControls & part) && isOn(option, State_MouseOver);
        const QRect room = subControlRect(CC_SpinBox, &option, part, widget);
        if (hovered)
            painter.fillRect(room, color(isOn(option, State_Sunken) ? Role::Tint : Role::Hover));
        drawChevron(room, color(able ? Role::Text : Role::Disabled), painter, up);
    }
}

void Style::drawFrame(const QRect &rect, QPainter &painter, Role role) const
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(role), 1));
    painter.drawRect(penned(rect));
    painter.restore();
}

void Style::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    drawField(option, painter);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = option.rect;
    const QColor ink = color(isOn(option, State_Enabled) ? Role::Accent : Role::Disabled);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (isOn(option, State_On))
        painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.28)});
    else if (isOn(option, State_NoChange))
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    painter.restore();
}

void Style::drawRadioButton(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = isOn(option, State_Enabled);
    const qreal pen = isOn(option, State_HasFocus) ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(Role::Base));
    painter.setPen(QPen(color(!enabled ? Role::Border : pen > 1 ? Role::Focus : Role::Control), pen));
    painter.drawEllipse(penned(option.rect, pen));
    if (isOn(option, State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(enabled ? Role::Accent : Role::Disabled));
        const qreal inset = option.rect.width() * 0.28;
        painter.drawEllipse(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void Style::drawCombo(const QStyleOptionComboBox &option, QPainter &painter) const
{
    if (option.frame && option.editable)
        drawField(option, painter);
    else if (option.frame)
        drawButton(option, painter);
    drawChevron(subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, nullptr),
                option.palette.color(QPalette::ButtonText), painter);
}

/** The chosen words, cut off visibly where there is no room for them. */
void Style::drawComboLabel(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionComboBox fitting = option;
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    const int room = subControlRect(CC_ComboBox, &option, SC_ComboBoxEditField, widget).width() - icon - 2;
    fitting.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &fitting, &painter, widget);
}

/** Fusion puts a tiny arrow into the corner, over the words. */
void Style::drawMenuButton(const QStyleOptionToolButton &option, QPainter &painter,
                           const QWidget *widget) const
{
    proxy()->drawPrimitive(PE_PanelButtonTool, &option, &painter, widget);
    QStyleOptionToolButton words = option;
    words.features &= ~QStyleOptionToolButton::HasMenu;
    words.rect.setRight(words.rect.right() - MenuRoom);
    drawControl(CE_ToolButtonLabel, &words, &painter, widget);
    QRect arrow = option.rect;
    arrow.setLeft(arrow.right() - MenuRoom);
    drawChevron(arrow, option.palette.color(QPalette::ButtonText), painter);
}

void Style::drawChevron(const QRectF &room, const QColor &ink, QPainter &painter, bool up) const
{
    const QPointF centre = room.center();
    const qreal rise = up ? -ChevronWidth / 4 : ChevronWidth / 4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, m_theme ? m_theme->measure("icon.stroke") : 1.3));
    painter.drawPolyline(QPolygonF{{centre.x() - ChevronWidth / 2, centre.y() - rise},
                                   {centre.x(), centre.y() + rise},
                                   {centre.x() + ChevronWidth / 2, centre.y() - rise}});
    painter.restore();
}

void Style::drawGroupTitle(const QStyleOptionGroupBox &option, QPainter &painter, const QWidget *widget) const
{
    const QRect title = subControlRect(CC_GroupBox, &option, SC_GroupBoxLabel, widget);
    painter.save();
    QFont font = painter.font();
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    const auto role = isOn(option, State_Enabled) ? Role::Text : Role::Disabled;
    painter.setPen(color(role));
    painter.drawText(title, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextDontClip, option.text);
    painter.restore();
    if (option.subControls & SC_GroupBoxCheckBox) {
        QStyleOptionButton box;
        box.QStyleOption::operator=(option);
        box.rect = subControlRect(CC_GroupBox, &option, SC_GroupBoxCheckBox, widget);
        proxy()->drawPrimitive(PE_IndicatorCheckBox, &box, &painter, widget);
    }
}

} // namespace jiaoshu::ui
