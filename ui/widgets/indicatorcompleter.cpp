// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/indicatorcompleter.h"

#include "text/pinyin.h"

#include <QAbstractItemView>
#include <algorithm>

namespace jiaoshu::ui {

namespace {
constexpr int MostOffered = 12;
}

IndicatorCompleter::IndicatorCompleter(const figures::Catalogue &catalogue, const QString &language,
                                       QLineEdit *field)
    : QCompleter(field)
    , m_catalogue(catalogue)
    , m_language(language)
{
    setModel(&m_names);
    // The model holds what matches already; Qt's own filter knows neither aliases nor pinyin.
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setWidget(field);
    setMaxVisibleItems(8);
    popup()->setObjectName(QStringLiteral("indicatorChoices"));
    popup()->setAccessibleName(tr("Indicators that fit"));
    connect(field, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_names.setStringList(matches(typed));
        if (m_names.rowCount() > 0) {
            complete();
            popup()->setCurrentIndex(m_names.index(0));
        } else {
            popup()->hide();
        }
    });
    connect(this, qOverload<const QString &>(&QCompleter::activated), field, &QLineEdit::setText);
}

QStringList IndicatorCompleter::matches(const QString &typed) const
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return {};
    QStringList first;
    QStringList rest;
    for (const figures::Indicator &indicator : m_catalogue.indicators()) {
        const QString name = indicator.displayName(m_language);
        const auto match = text::PinyinName(indicator.name).find(wanted);
        const auto fits = [&wanted](const QString &alias) { return text::matchesPinyin(alias, wanted); };
        if ((match && match->start == 0) || indicator.englishName.startsWith(wanted, Qt::CaseInsensitive))
            first << name;
        else if (match || fits(indicator.englishName) ||
                 std::any_of(indicator.aliases.begin(), indicator.aliases.end(), fits))
            rest << name;
    }
    return (first + rest).mid(0, MostOffered);
}

} // namespace jiaoshu::ui
