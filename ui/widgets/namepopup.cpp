// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namepopup.h"

#include <QScreen>
#include <QVBoxLayout>

namespace jiaoshu::ui {
namespace {

constexpr int PopupWidth = 340;

} // namespace

NamePopup::NamePopup(const NameList::Words &words, Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new NameList(words, theme))
{
    setObjectName(words.thing.toLower() + QStringLiteral("Popup"));
    setAccessibleName(words.name);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setFixedWidth(PopupWidth);
    const int margin = theme.length("spacing.s");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_list);
}

void NamePopup::openBelow(const QWidget &widget)
{
    adjustSize();
    const QRect screen = widget.screen()->availableGeometry();
    QPoint corner = widget.mapToGlobal(QPoint(0, widget.height() + 1));
    corner.setX(qBound(screen.left(), corner.x(), qMax(screen.left(), screen.right() - width())));
    corner.setY(qBound(screen.top(), corner.y(), qMax(screen.top(), screen.bottom() - height())));
    move(corner);
    show();
}

} // namespace jiaoshu::ui
