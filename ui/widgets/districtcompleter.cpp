// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/districtcompleter.h"

#include "text/pinyin.h"

#include <QAbstractItemView>

namespace jiaoshu::ui {

namespace {
constexpr int MostOffered = 12;
}

DistrictCompleter::DistrictCompleter(const figures::Gazetteer &gazetteer, QLineEdit *field)
    : QCompleter(field)
    , m_gazetteer(gazetteer)
{
    setModel(&m_names);
    // The model holds what matches already; Qt's own filter knows no pinyin.
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setWidget(field);
    setMaxVisibleItems(8);
    popup()->setObjectName(QStringLiteral("districtChoices"));
    popup()->setAccessibleName(tr("Districts that fit"));
    connect(field, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_names.setStringList(matches(typed));
        if (m_names.rowCount() > 0)
            complete();
        else
            popup()->hide();
    });
    connect(this, qOverload<const QString &>(&QCompleter::activated), field, &QLineEdit::setText);
}

QStringList DistrictCompleter::matches(const QString &typed) const
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return {};
    QStringList first;
    QStringList rest;
    for (const figures::District &district : m_gazetteer.districts()) {
        const QString name = m_gazetteer.displayName(district);
        const auto match = text::PinyinName(name).find(wanted);
        if (match && match->start == 0)
            first << name;
        else if (match && rest.size() < MostOffered)
            rest << name;
    }
    QStringList names = first + rest;
    names.removeDuplicates();
    return names.mid(0, MostOffered);
}

} // namespace jiaoshu::ui
