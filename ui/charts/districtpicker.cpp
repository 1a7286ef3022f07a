// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/districtpicker.h"

#include "ui/charts/choicedelegate.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/namepopup.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {
namespace {

/** As many as the theme has looks for. */
constexpr int TickedAtFirst = 8;
constexpr int LeastRows = 3;
constexpr int RowsShown = 6;
constexpr int RowHeight = 28;
/** Of districts that the project does not know, so many are offered at once. */
constexpr int MostOffered = 30;

} // namespace

DistrictPicker::DistrictPicker(Theme &theme, const figures::Gazetteer &gazetteer, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_gazetteer(gazetteer)
    , m_search(new QLineEdit)
    , m_peers(new QToolButton)
    , m_list(new QListWidget)
{
    m_search->setObjectName(QStringLiteral("districtSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(theme.length("height.input"));
    m_peers->setObjectName(QStringLiteral("districtPeers"));
    m_peers->setPopupMode(QToolButton::InstantPopup);
    m_peers->setMinimumHeight(theme.length("height.input"));
    m_peers->setMenu(new QMenu(m_peers));
    m_list->setObjectName(QStringLiteral("districtList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ChoiceDelegate(theme, m_list));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 0);
    top->setSpacing(6);
    top->addWidget(m_search, 1);
    top->addWidget(m_peers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_list);
    wire();
    retranslate();
}

void DistrictPicker::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, &DistrictPicker::fill);
    // Enter ticks what was looked for, and makes room for the next.
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() == 0 || m_search->text().trimmed().isEmpty())
            return;
        const QListWidgetItem *item = m_list->item(std::max(0, m_list->currentRow()));
        setTicked(item->data(ChoiceDelegate::Id).toString(), item->checkState() != Qt::Checked);
        m_search->selectAll();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_filling)
            setTicked(item->data(ChoiceDelegate::Id).toString(), item->checkState() == Qt::Checked);
    });
    // A click on the name ticks as well as one on the box; the list does the latter itself.
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        setTicked(item->data(ChoiceDelegate::Id).toString(), item->checkState() != Qt::Checked);
    });
    connect(m_peers->menu(), &QMenu::aboutToShow, this, &DistrictPicker::fillMenu);
}

void DistrictPicker::retranslate()
{
    m_list->setAccessibleName(tr("Districts"));
    m_search->setPlaceholderText(tr("Name, pinyin, code or city"));
    m_search->setAccessibleName(tr("Search districts"));
    nameFieldButtons(*m_search);
    m_peers->setText(tr("Peers"));
    m_peers->setToolTip(tr("Tick districts together: of the same city or province, like in size, or groups of your own"));
    fill();
}

bool DistrictPicker::isKnown(const QString &district) const
{
    return std::any_of(m_choices.begin(), m_choices.end(),
                       [&](const trends::Choice &choice) { return choice.id == district; });
}

bool DistrictPicker::isTicked(const QString &district) const
{
    return m_decided.value(district, !m_exactly && m_usual.value(district, false));
}

void DistrictPicker::setChoices(const std::vector<trends::Choice> &choices)
{
    std::vector<trends::Choice> all = choices;
    // Those that were ticked and are nothing to this indicator stay to be seen.
    for (const trends::Choice &before : m_choices) {
        const bool gone = std::none_of(choices.begin(), choices.end(), [&](const trends::Choice &choice) {
            return choice.id == before.id;
        });
        if (gone && m_decided.value(before.id, false))
            all.push_back({before.id, before.name, 0, before.hasReport});
    }
    m_choices = std::move(all);
    const bool anyOwn = std::any_of(m_choices.begin(), m_choices.end(), [](const trends::Choice &choice) {
        return choice.hasReport && choice.points > 0;
    });
    m_usual.clear();
    for (const trends::Choice &choice : m_choices) {
        if (choice.points > 0 && (choice.hasReport || !anyOwn) && m_usual.size() < TickedAtFirst)
            m_usual.insert(choice.id, true);
    }
    fill();
}

void DistrictPicker::setPeers(std::function<QHash<QString, double>()> people, const trends::OwnGroups &groups)
{
    m_people = std::move(people);
    m_groups = groups;
}

std::optional<base::Span> DistrictPicker::find(const QString &key, const QString &name,
                                               const QString &typed) const
{
    if (typed.isEmpty() || key.startsWith(typed))
        return base::Span();
    if (const auto match = text::PinyinName(name).find(typed))
        return match;
    const figures::District *district = m_gazetteer.byCode(key);
    for (const figures::District *whole = district ? m_gazetteer.parentOf(*district) : nullptr; whole;
         whole = m_gazetteer.parentOf(*whole)) {
        if (text::matchesPinyin(whole->name, typed))
            return base::Span();
    }
    return std::nullopt;
}

void DistrictPicker::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    const QString before = current();
    const QString typed = m_search->text().trimmed();
    m_list->clear();
    for (const trends::Choice &choice : m_choices)
        if (const auto match = find(choice.id, choice.name, typed))
            add(choice, *match);
    if (!typed.isEmpty())
        addFromGazetteer(typed);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(ChoiceDelegate::Id).toString() == before)
            m_list->setCurrentRow(row);
    if (!typed.isEmpty() && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    // The indicators have what the districts do not need.
    m_list->setFixedHeight(std::clamp(int(m_choices.size()), LeastRows, RowsShown) * RowHeight + 2);
    setLooks(m_looks);
}

/** What nobody reported about can be looked for, too: the answer is that there is no report. */
void DistrictPicker::addFromGazetteer(const QString &typed)
{
    int offered = 0;
    for (const figures::District &district : m_gazetteer.districts()) {
        if (offered == MostOffered)
            return;
        if (isKnown(district.code))
            continue;
        const QString name = m_gazetteer.displayName(district);
        const auto match = text::PinyinName(name).find(typed);
        if (!match && !district.code.startsWith(typed))
            continue;
        add({district.code, m_gazetteer.unambiguousName(district.code), 0, false}, {});
        ++offered;
    }
}

void DistrictPicker::add(const trends::Choice &choice, const base::Span &match)
{
    auto *item = new QListWidgetItem(choice.name, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setData(ChoiceDelegate::Id, choice.id);
    item->setData(ChoiceDelegate::Points, choice.points);
    item->setData(ChoiceDelegate::Remark, remark(choice));
    item->setData(ChoiceDelegate::MatchStart, match.start);
    item->setData(ChoiceDelegate::MatchEnd, match.end);
    item->setData(Qt::AccessibleDescriptionRole,
                  choice.points > 0 ? tr("Points: %1").arg(choice.points) : remark(choice));
    item->setCheckState(isTicked(choice.id) ? Qt::Checked : Qt::Unchecked);
}

QString DistrictPicker::remark(const trends::Choice &choice) const
{
    if (choice.points > 0)
        return {};
    return choice.hasReport ? tr("not stated") : tr("no report");
}

void DistrictPicker::setLooks(const QHash<QString, int> &looks)
{
    const QScopedValueRollback filling(m_filling, true);
    m_looks = looks;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const auto look = looks.constFind(item->data(ChoiceDelegate::Id).toString());
        item->setData(ChoiceDelegate::Look, look == looks.constEnd() ? QVariant() : QVariant(*look));
    }
}

void DistrictPicker::setTicked(const QString &district, bool ticked)
{
    if (isTicked(district) == ticked)
        return;
    m_decided.insert(district, ticked);
    if (ticked && !isKnown(district)) {
        const figures::District *known = m_gazetteer.byCode(district);
        m_choices.push_back({district, known ? m_gazetteer.unambiguousName(district) : district, 0, false});
    }
    {
        const QScopedValueRollback filling(m_filling, true);
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->data(ChoiceDelegate::Id).toString() == district)
                m_list->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    Q_EMIT changed();
}

void DistrictPicker::tickOnly(const std::vector<QString> &districts)
{
    m_exactly = true;
    m_decided.clear();
    for (const QString &district : districts) {
        m_decided.insert(district, true);
        if (!isKnown(district))
            m_choices.push_back({district, m_gazetteer.byCode(district) ? m_gazetteer.unambiguousName(district) : district, 0, false});
    }
    fill();
    Q_EMIT changed();
}

void DistrictPicker::forget()
{
    m_exactly = false;
    m_decided.clear();
    m_choices.clear();
}

std::vector<QString> DistrictPicker::ticked() const
{
    std::vector<QString> ticked;
    for (const trends::Choice &choice : m_choices)
        if (isTicked(choice.id))
            ticked.push_back(choice.id);
    return ticked;
}

/** The district whose peers are offered: the list's current one, or the first that is drawn. */
QString DistrictPicker::current() const
{
    if (const QListWidgetItem *item = m_list->currentItem())
        return item->data(ChoiceDelegate::Id).toString();
    const std::vector<QString> drawn = ticked();
    return drawn.empty() ? QString() : drawn.front();
}

void DistrictPicker::fillMenu()
{
    QMenu *menu = m_peers->menu();
    menu->clear();
    std::vector<QString> stated;
    for (const trends::Choice &choice : m_choices)
        if (choice.points > 0)
            stated.push_back(choice.id);
    offer(tr("All with figures (%1)").arg(stated.size()), [this, stated] { tickOnly(stated); });
    offer(tr("Untick all"), [this] { tickOnly({}); });
    menu->addSeparator();
    const QHash<QString, double> people = m_people ? m_people() : QHash<QString, double>();
    for (const trends::PeerGroup &group : trends::peersOf(current(), m_choices, people, m_gazetteer))
        addGroup(group);
    menu->addSeparator();
    for (const trends::PeerGroup &group : m_groups.all())
        addGroup(group);
    offer(tr("Own groups…"), [this] { openGroups(); });
}

/** An entry that follows from what there is just now: no action with a key and a place in the menus. */
void DistrictPicker::offer(const QString &words, const std::function<void()> &act)
{
    m_peers->menu()->addAction(words, this, act);
}

void DistrictPicker::addGroup(const trends::PeerGroup &group)
{
    using Kind = trends::PeerGroup::Kind;
    QString text;
    switch (group.kind) {
    case Kind::SameCity: text = tr("Same city: %1 (%2)"); break;
    case Kind::SameProvince: text = tr("Same province: %1 (%2)"); break;
    case Kind::LikeSize: text = tr("Population like that of %1 (%2)"); break;
    case Kind::Own: text = tr("%1 (%2)"); break;
    }
    offer(text.arg(group.name).arg(group.districts.size()), [this, group] { tickOnly(group.districts); });
}

void DistrictPicker::openGroups()
{
    auto *popup = new NamePopup({QStringLiteral("Group"), tr("Own groups"), tr("Groups of districts; F2 renames"),
                                 tr("Name for the ticked districts"), tr("No group is kept yet: tick districts and give them a name")},
                                m_theme, this);
    const auto change = [this, list = popup->list()](const std::function<base::Outcome(trends::OwnGroups &)> &act) {
        trends::OwnGroups groups = m_groups;
        const base::Outcome outcome = act(groups);
        if (outcome) {
            m_groups = groups;
            Q_EMIT groupsChanged(groups);
        }
        showGroups(*list, outcome ? QString() : outcome.error().text());
    };
    const auto always = [change](auto act) {
        return [change, act](int number) {
            change([&](trends::OwnGroups &groups) -> base::Outcome {
                act(groups, number);
                return base::Done{};
            });
        };
    };
    const NameList *list = popup->list();
    connect(list, &NameList::chosen, this,
            [this](int number) { tickOnly(m_groups.all()[size_t(number)].districts); });
    connect(list, &NameList::saveWished, this, [this, change](const QString &name) {
        change([&](trends::OwnGroups &groups) { return groups.add(name, ticked()); });
    });
    connect(list, &NameList::renameWished, this, [change](int number, const QString &name) {
        change([&](trends::OwnGroups &groups) { return groups.rename(number, name); });
    });
    connect(list, &NameList::replaceWished, this,
            always([this](trends::OwnGroups &groups, int number) { groups.replace(number, ticked()); }));
    connect(list, &NameList::copyWished, this,
            always([](trends::OwnGroups &groups, int number) { groups.duplicate(number); }));
    connect(list, &NameList::removeWished, this,
            always([](trends::OwnGroups &groups, int number) { groups.remove(number); }));
    showGroups(*popup->list(), {});
    popup->openBelow(*m_peers);
}

void DistrictPicker::showGroups(NameList &list, const QString &refusal) const
{
    QStringList names;
    for (const trends::PeerGroup &group : m_groups.all())
        names << group.name;
    list.setNames(names, refusal);
}

} // namespace jiaoshu::ui
