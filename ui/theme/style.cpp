// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/styleparts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTabBar>
#include <QWidget>

namespace jiaoshu::ui {

namespace {

using Role = Theme::Role;

/** Room at either side of a row's words, and what a header lacks for as much. */
constexpr int CellMargin = 8;
constexpr int HeaderRoom = 6;
/** Width of the button behind which a tool bar keeps what has no room. */
constexpr int ExtensionRoom = 24;

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
    case PE_Frame: drawFrame(option->rect, *painter, Role::Border); return;
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
    case CE_ShapedFrame:
        // Popups: Qt would draw their box in the colour of the text.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->frameShape == QFrame::Box)
            drawFrame(frame->rect, *painter, Role::Control);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
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
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        drawSpinBox(*spin, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace jiaoshu::ui
