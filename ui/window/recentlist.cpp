// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentlist.h"

#include "ui/tables/figuredelegate.h"
#include "ui/theme/marks.h"
#include "ui/widgets/words.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace jiaoshu::ui {

namespace {

constexpr int RowHeight = 48;
/** Room for the picture before the words. */
constexpr int PictureRoom = 32;
enum Role { PathRole = Qt::UserRole, OpenedRole, MissingRole, DayRole, PlaceRole };

/** Name and day above, the place below; a file that is not there has the mark of a warning. */
class RecentDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, RowHeight};
    }

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const QRect words = rect.adjusted(PictureRoom, 0, 0, 0);
        const QRect upper(words.left(), rect.top() + 4, words.width(), 20);
        const QRect lower(words.left(), upper.bottom() + 1, words.width(), 18);
        const int size = theme().length("icon.size");
        const QRect picture(rect.left() + 4, rect.center().y() - size / 2, size, size);
        if (index.data(MissingRole).toBool())
            paintSeverityMark(painter, QRectF(picture).center(), Severity::Warning, theme(),
                              theme().color(Theme::Role::Base));
        else
            theme().icon(QStringLiteral("folder"), Theme::Role::Text).paint(&painter, picture);
        const QFont plain = painter.font();
        painter.setFont(theme().font(Theme::TextStyle::Small));
        const QString day = index.data(DayRole).toString();
        const int dayWidth = painter.fontMetrics().horizontalAdvance(day) + CellMargin;
        paintText(painter, upper, day, Theme::Role::Secondary, Qt::AlignRight);
        const QString place = index.data(PlaceRole).toString();
        paintText(painter, lower,
                  painter.fontMetrics().elidedText(place, Qt::ElideMiddle, lower.width()),
                  Theme::Role::Secondary);
        painter.setFont(plain);
        paintText(painter, upper.adjusted(0, 0, -dayWidth, 0), index.data().toString(), Theme::Role::Text,
                  Qt::AlignLeft, true);
    }
};

/** As high as its rows, where there is room. */
class RowsList : public QListWidget {
public:
    using QListWidget::QListWidget;

    QSize sizeHint() const override { return {0, count() * RowHeight + 2 * frameWidth()}; }
    QSize minimumSizeHint() const override { return {0, RowHeight + 2 * frameWidth()}; }
};

QStringList missingOf(const QStringList &paths)
{
    QStringList missing;
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            missing << path;
    }
    return missing;
}

} // namespace

RecentList::RecentList(QSettings &settings, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_projects(settings)
    , m_theme(theme)
    , m_title(new ThemedLabel(theme, Theme::TextStyle::Ui, Theme::Role::Text, this))
    , m_open(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_list(new RowsList(this))
{
    setObjectName(QStringLiteral("recent"));
    m_list->setObjectName(QStringLiteral("recentList"));
    m_list->setItemDelegate(new RecentDelegate(theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.length("spacing.s"));
    layout->addWidget(heading());
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, &RecentList::openChosen);
    connect(&m_missing, &QFutureWatcherBase::finished, this, &RecentList::showMissing);
    retranslate();
}

QWidget *RecentList::heading()
{
    m_title->setBold(true);
    m_open->setObjectName(QStringLiteral("openRecent"));
    m_remove->setObjectName(QStringLiteral("removeRecent"));
    connect(m_open, &QPushButton::clicked, this, &RecentList::openChosen);
    connect(m_remove, &QPushButton::clicked, this, &RecentList::removeChosen);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.length("spacing.s"));
    row->addWidget(m_title, 1);
    for (QPushButton *button : {m_open, m_remove}) {
        button->setAutoDefault(false);
        button->setFont(m_theme.font(Theme::TextStyle::Small));
        button->setFixedHeight(m_theme.length("height.small_button"));
        row->addWidget(button);
    }
    return line;
}

void RecentList::reload(const QString &openProject)
{
    m_openProject = openProject;
    fill();
    lookForFiles();
}

void RecentList::fill()
{
    const int row = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const RecentProjects::Entry &entry : m_projects.list()) {
        if (entry.path == m_openProject)
            continue;
        auto *item = new QListWidgetItem(QFileInfo(entry.path).completeBaseName(), m_list);
        item->setData(PathRole, entry.path);
        item->setData(OpenedRole, entry.opened);
        item->setToolTip(QDir::toNativeSeparators(entry.path));
        describe(*item);
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    m_list->updateGeometry();
    setVisible(m_list->count() > 0);
}

/** What is said of a project in words, which another language or a file that is gone changes. */
void RecentList::describe(QListWidgetItem &item) const
{
    const QDateTime opened = item.data(OpenedRole).toDateTime().toLocalTime();
    const QString day = opened.date() == QDate::currentDate()
                            ? tr("Today %1").arg(opened.toString(QStringLiteral("HH:mm")))
                            : opened.toString(QStringLiteral("yyyy-MM-dd"));
    const QString folder = QDir::toNativeSeparators(item.data(PathRole).toString());
    const QString place =
        item.data(MissingRole).toBool() ? tr("The file is not there: %1").arg(folder) : folder;
    item.setData(DayRole, day);
    item.setData(PlaceRole, place);
    item.setData(Qt::AccessibleTextRole, words::list({item.text(), day, place}));
}

void RecentList::lookForFiles()
{
    QStringList paths;
    for (int row = 0; row < m_list->count(); ++row)
        paths << m_list->item(row)->data(PathRole).toString();
    m_missing.setFuture(QtConcurrent::run(missingOf, paths));
}

void RecentList::showMissing()
{
    const QStringList missing = m_missing.result();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem &item = *m_list->item(row);
        item.setData(MissingRole, missing.contains(item.data(PathRole).toString()));
        describe(item);
    }
}

QString RecentList::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(PathRole).toString() : QString();
}

void RecentList::openChosen()
{
    // A file that was not there may be by now: whoever opens it says so if not.
    if (const QString path = chosen(); !path.isEmpty())
        Q_EMIT projectWished(path);
}

void RecentList::removeChosen()
{
    if (const QString path = chosen(); !path.isEmpty()) {
        m_projects.remove(path);
        reload(m_openProject);
    }
}

bool RecentList::eventFilter(QObject *watched, QEvent *event)
{
    const bool removes = watched == m_list && event->type() == QEvent::KeyPress &&
                         static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete);
    if (!removes)
        return QWidget::eventFilter(watched, event);
    removeChosen();
    return true;
}

void RecentList::retranslate()
{
    m_title->setText(tr("Recent projects"));
    m_list->setAccessibleName(m_title->text());
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open the chosen project"));
    m_remove->setText(tr("Remove from the list"));
    m_remove->setToolTip(tr("Only the list forgets the project; its file stays"));
    for (int row = 0; row < m_list->count(); ++row)
        describe(*m_list->item(row));
}

void RecentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace jiaoshu::ui
