// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linepopup.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace jiaoshu::ui {
namespace {

constexpr int PopupWidth = 420;

} // namespace

LinePopup::LinePopup(const QString &question, const QString &example, const QString &accept, Theme &theme,
                     QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit)
{
    setObjectName(QStringLiteral("linePopup"));
    setAccessibleName(question);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setFixedWidth(PopupWidth);
    auto *words = new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary);
    words->setText(question);
    words->setWordWrap(true);
    m_field->setPlaceholderText(example);
    m_field->setAccessibleName(question);
    auto *button = new QPushButton(accept);
    button->setAutoDefault(false);
    button->setEnabled(false);
    const int margin = theme.length("spacing.s");
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(words);
    layout->addLayout(row);
    setFocusProxy(m_field);
    const auto enter = [this] {
        const QString typed = m_field->text().trimmed();
        if (typed.isEmpty())
            return;
        Q_EMIT entered(typed);
        close();
    };
    connect(m_field, &QLineEdit::textChanged, button,
            [button](const QString &typed) { button->setEnabled(!typed.trimmed().isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, this, enter);
    connect(button, &QPushButton::clicked, this, enter);
}

void LinePopup::openAt(const QPoint &global)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(qBound(room.left(), global.x(), qMax(room.left(), room.right() - width())),
         qBound(room.top(), global.y(), qMax(room.top(), room.bottom() - height())));
    show();
    m_field->setFocus();
}

} // namespace jiaoshu::ui
