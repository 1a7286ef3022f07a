// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTabBar>
#include <QWidget>

namespace jiaoshu::ui {

namespace {

using Role = Theme::Role;

/** Height of the framed bar itself, and of the chevron of a combo box, in device-independent pixels. */
constexpr int ProgressHeight = 6;
constexpr qreal ChevronWidth = 7;
/** Room for the chevron of a tool button that opens a menu. */
constexpr int MenuRoom = 16;
/** Room at either side of a row's words, and what a header lacks for as much. */
constexpr int CellMargin = 8;
constexpr int HeaderRoom = 6;
/** Width of the button behind which a tool bar keeps what has no room. */
constexpr int ExtensionRoom = 24;
/** Between the handle of a scroll bar and its edges. */
constexpr int HandleInset = 2;

/** A rectangle whose 1 px pen falls on pixels. */
QRectF penned(const QRect &rect, qreal pen = 1)
{
    return QRectF(rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
}

bool isOn(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

/** Whether a tool button opens its menu wherever it is clicked. */
bool opensMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

/** Qt leaves too little between a button's picture and its words. */
template <typename Option>
Option spaced(const Option &option)
{
    Option words = option;
    words.text.prepend(u' ');
    return words;
}

bool hasPictureAndWords(const QStyleOption *option)
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
        return !button->icon.isNull() && !button->text.isEmpty();
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull() &&
           !button->text.isEmpty();
}

int spaceOf(const QStyleOption *option)
{
    return hasPictureAndWords(option) ? option->fontMetrics.horizontalAdvance(u' ') : 0;
}

} // namespace

Style::Style(Theme &theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(&theme) {}

QColor Style::color(Role role) const
{
    return m_theme ? m_theme->color(role) : QColor();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_SplitterWidth: return 1;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_FocusFrameHMargin:
        // Combo boxes would grow with it. Qt adds a pixel of its own.
        return qobject_cast<const QAbstractItemView *>(widget)
                   ? CellMargin - 1
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ToolBarExtensionExtent: return ExtensionRoom;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize: return m_theme ? m_theme->length("icon.size") : 16;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_Table_GridLineColor: return int(color(Role::Grid).rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

/** Fusion's own pictures are made for a light ground. */
QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (m_theme && which == SP_LineEditClearButton)
        return m_theme->icon(QStringLiteral("close"), Role::Secondary);
    if (m_theme && which == SP_ToolBarHorizontalExtensionButton)
        return m_theme->icon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(which, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (!m_theme)
        return size;
    switch (type) {
    case CT_TabBarTab: size.setHeight(m_theme->length("height.tab")); break;
    case CT_HeaderSection:
        size.rwidth() += 2 * HeaderRoom;
        size.setHeight(qMax(size.height(), m_theme->length("height.table_header")));
        break;
    case CT_MenuBarItem: size.setHeight(m_theme->length("height.menu")); break;
    case CT_ItemViewItem: size.setHeight(qMax(size.height(), m_theme->length("height.table_row"))); break;
    case CT_ToolButton:
        size.rwidth() += spaceOf(option);
        if (opensMenu(option))
            size.rwidth() += MenuRoom;
        break;
    case CT_PushButton:
        // Words keep off the frame, in whatever language they are.
        size = size.expandedTo(
            {contents.width() + spaceOf(option) + 2 * m_theme->length("spacing.m"), m_theme->length("height.button")});
        break;
    case CT_ComboBox: size.rwidth() += m_theme->length("spacing.xs"); [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox: size.setHeight(qMax(size.height(), m_theme->length("height.button"))); break;
    default: break;
    }
    return size;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const bool comboText = control == CC_ComboBox && part == SC_ComboBoxEditField && combo && combo->frame;
    const bool spinText = control == CC_SpinBox && part == SC_SpinBoxEditField;
    return m_theme && (comboText || spinText) ? rect.adjusted(m_theme->length("spacing.xs"), 0, 0, 0) : rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    // What is typed begins where the words on a button of the same form do.
    // A picture in the field keeps them off the frame already.
    const bool pictured = widget && !widget->actions().isEmpty();
    if (element == SE_LineEditContents && m_theme && frame && frame->lineWidth > 0 && !pictured)
        return rect.adjusted(m_theme->length("spacing.xs"), 0, -m_theme->length("spacing.xs"), 0);
    return rect;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameGroupBox: return; // groups are set apart by their title and by room
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(Role::Border));
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: drawButton(*option, *painter); return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        // Inside a table, a combo box or a spin box the frame is that widget's.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        else
            painter->fillRect(option->rect, option->palette.base());
        return;
    }
    case PE_FrameFocusRect: return; // focus is the 2 px ring of the control itself
    case PE_Frame: drawFrame(option->rect, *painter); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*option, *painter); return;
    case PE_IndicatorRadioButton: drawRadioButton(*option, *painter); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, *painter);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(*bar, *painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeader(*header, *painter);
        else
            drawHeaderGround(option->rect, *painter, Role::Header);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            drawComboLabel(*combo, *painter, widget);
        return;
    case CE_ToolBar: return; // the tool bar lies on the window
    case CE_Splitter: painter->fillRect(option->rect, color(Role::Border)); return;
    default: drawLabel(element, option, painter, widget);
    }
}

/** Words that have less room in Qt's own controls than in ours. */
void Style::drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && hasPictureAndWords(option)) {
            const QStyleOptionButton words = spaced(*button);
            QProxyStyle::drawControl(element, &words, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button && hasPictureAndWords(option)) {
            const QStyleOptionToolButton words = spaced(*button);
            QProxyStyle::drawControl(element, &words, painter, widget);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // More of Qt's own margin would make all rows higher.
            QStyleOptionHeader words = *header;
            words.rect.adjust(HeaderRoom, 0, -HeaderRoom, 0);
            QProxyStyle::drawControl(element, &words, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(*item, *painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/** On the accent of the chosen row a picture needs the colour of its words. */
void Style::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionMenuItem item = option;
    if (isOn(option, State_Selected) && isOn(option, State_Enabled) && !item.icon.isNull()) {
        const int size = proxy()->pixelMetric(PM_SmallIconSize, &option, widget);
        item.icon = QIcon(item.icon.pixmap({size, size}, painter.device()->devicePixelRatioF(), QIcon::Selected));
    }
    QProxyStyle::drawControl(CE_MenuItem, &item, &painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option); group && control == CC_GroupBox) {
        drawGroupTitle(*group, *painter, widget);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        drawCombo(*combo, *painter);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        drawScrollBar(*bar, *painter, widget);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && opensMenu(button)) {
        drawMenuButton(*button, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    // Fusion's outline is a darkened window colour, which a dark theme swallows.
    if (control == CC_SpinBox)
        drawOutline(*option, *painter);
}

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

/** The edge of a field without its ground. */
void Style::drawOutline(const QStyleOption &option, QPainter &painter) const
{
    const bool focused = isOn(option, State_HasFocus);
    const qreal pen = focused ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(focused                           ? Role::Focus
                              : isOn(option, State_Enabled) ? Role::Control
                                                            : Role::Disabled),
                        pen));
    const qreal radius = m_theme ? m_theme->measure("radius.control") : 3;
    painter.drawRoundedRect(penned(option.rect, pen), radius, radius);
    painter.restore();
}

void Style::drawFrame(const QRect &rect, QPainter &painter) const
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Role::Border), 1));
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
    drawChevron(option, subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, nullptr), painter);
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
    drawChevron(option, arrow, painter);
}

void Style::drawChevron(const QStyleOption &option, const QRectF &room, QPainter &painter) const
{
    const QPointF centre = room.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::ButtonText), m_theme ? m_theme->measure("icon.stroke") : 1.3));
    painter.drawPolyline(QPolygonF{{centre.x() - ChevronWidth / 2, centre.y() - ChevronWidth / 4},
                                   {centre.x(), centre.y() + ChevronWidth / 4},
                                   {centre.x() + ChevronWidth / 2, centre.y() - ChevronWidth / 4}});
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
