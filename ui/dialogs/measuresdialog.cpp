// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/measuresdialog.h"

#include "ui/widgets/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

constexpr QSize Size(720, 480);
constexpr int NameWidth = 220;
constexpr int TextMargin = 12;

QString number(double value) { return QString::number(value, 'f', 3); }
QString percent(double share) { return QString::number(share * 100, 'f', 1) + u'%'; }

QString coefficient(const review::Coefficient &value)
{
    return value.isDefined() ? number(value.value) : review::sentence(value.missing);
}

} // namespace

MeasuresDialog::MeasuresDialog(const review::ReviewDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_progress(document)
{
    setObjectName(QStringLiteral("measuresDialog"));
    setWindowTitle(tr("Progress and agreement"));
    resize(Size);
    auto *pages = new QTabWidget(this);
    pages->setObjectName(QStringLiteral("pages"));
    pages->addTab(progressPage(), tr("Progress"));
    pages->addTab(agreementPage(), tr("Agreement and errors"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *MeasuresDialog::progressPage()
{
    using By = items::ReviewProgressModel::By;
    auto *page = new QWidget(this);
    auto *by = new QComboBox(page);
    by->setObjectName(QStringLiteral("progressBy"));
    by->setAccessibleName(tr("Progress by"));
    by->addItem(tr("By report"), int(By::Report));
    by->addItem(tr("By district"), int(By::District));
    by->addItem(tr("By reviewer"), int(By::Reviewer));
    auto *table = new QTableView(page);
    table->setObjectName(QStringLiteral("progressTable"));
    table->setAccessibleName(tr("Progress of the reviews"));
    table->setModel(&m_progress);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->setColumnWidth(0, NameWidth);
    table->horizontalHeader()->setStretchLastSection(true);
    connect(by, &QComboBox::currentIndexChanged, this,
            [this, by] { m_progress.setBy(By(by->currentData().toInt())); });
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(by);
    layout->addWidget(table, 1);
    return page;
}

QWidget *MeasuresDialog::agreementPage()
{
    QStringList parts;
    for (int stage = 2; stage <= m_document.rules().reviews; ++stage)
        parts << agreementText(stage);
    for (const review::Sample &sample : m_document.samples())
        parts << sampleText(sample);
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts << tr("Nothing is measured yet: agreement needs a blind review that was handed in, the error "
                    "rate a sample "
                    "that was reviewed.");
    auto *text = new QLabel(parts.join(QStringLiteral("\n\n")), this);
    text->setObjectName(QStringLiteral("agreementText"));
    text->setWordWrap(true);
    text->setMargin(TextMargin);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(text);
    return area;
}

QString MeasuresDialog::agreementText(int stage) const
{
    const auto found = review::agreementIn(m_document, stage);
    if (!found)
        return found.error().text();
    if (found->ratings.empty())
        return {};
    QStringList names = found->raters;
    names.front() = review::reviewName(stage - 1);
    const review::Pairs pairs = review::agreement(found->ratings);
    QStringList lines{tr("Blind %1, %n figure(s): %2", nullptr, int(found->ratings.size()))
                          .arg(review::reviewName(stage), words::list(names))};
    if (const auto share = pairs.share())
        lines << tr("Agreeing pairs: %1 of %2 (%3)").arg(pairs.agreeing).arg(pairs.all).arg(percent(*share));
    for (qsizetype i = 1; i < names.size(); ++i)
        lines << tr("Cohen's kappa, %1 and %2: %3")
                     .arg(names.front(), names[i],
                          coefficient(review::cohensKappa(found->ratings, 0, size_t(i))));
    lines << tr("Fleiss' kappa: %1").arg(coefficient(review::fleissKappa(found->ratings)))
          << tr("Krippendorff's alpha: %1").arg(coefficient(review::krippendorffsAlpha(found->ratings)));
    return lines.join(u'\n');
}

QString MeasuresDialog::sampleText(const review::Sample &sample) const
{
    QStringList lines{tr("Sample of %1 for the %2: %3 of %4 figures, drawn %5 by %6, seed %7")
                          .arg(percent(sample.perMille / 1000.0), review::reviewName(sample.stage))
                          .arg(sample.figures.size())
                          .arg(sample.of)
                          .arg(words::time(sample.at), sample.reviewer, sample.seed)};
    const auto result = review::measure(m_document, sample);
    if (!result)
        return result.error().text();
    lines << tr("Reviewed: %1 of %2").arg(result->reviewed).arg(result->drawn);
    if (const auto interval = result->interval())
        lines << tr("Error rate: %1 wrong, %2 (95 % between %3 and %4)")
                     .arg(result->wrong.size())
                     .arg(percent(*result->rate()), percent(interval->low), percent(interval->high));
    return lines.join(u'\n');
}

} // namespace jiaoshu::ui
