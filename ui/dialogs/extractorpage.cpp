// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/extractorpage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace jiaoshu::ui {

namespace {

constexpr QLatin1String ModeKey("extractor/mode");
constexpr QLatin1String CommandKey("extractor/command");
const QString Ours = QStringLiteral("ours");
const QString Replace = QStringLiteral("replace");
const QString Beside = QStringLiteral("beside");

/** A trial takes no longer than somebody looks at it: 20 seconds and 4 MB. */
constexpr reports::ExternalLimits TrialLimits{20'000, 4 * 1024 * 1024};
/** Characters of a report that a trial gets: enough for some sentences with figures. */
constexpr qsizetype SampleSize = 4000;
/** Figures, and lines that were not taken, that a trial shows. */
constexpr size_t MostShown = 8;

QString figureLine(const figures::ExtractedFigure &figure, const text::SourceText &text)
{
    const figures::Fields &fields = figure.fields;
    QStringList parts{fields.value + u' ' + fields.unit, fields.indicatorName, fields.indicator,
                      fields.district, fields.period};
    parts.removeAll(QString());
    return QStringLiteral("%1  →  %2")
        .arg(text.slice(figure.span).toString().simplified(), parts.join(QStringLiteral(" · ")));
}

} // namespace

reports::FigureFinder figureFinder(const QSettings &settings, const extraction::Extractor &extractor)
{
    using Mode = reports::FigureFinder::Mode;
    const QString mode = settings.value(ModeKey, Ours).toString();
    const QString command = settings.value(CommandKey).toString().trimmed();
    if (command.isEmpty() || (mode != Replace && mode != Beside))
        return reports::FigureFinder(extractor);
    return {extractor, reports::ExternalExtractor(command),
            mode == Beside ? Mode::BesideOurs : Mode::InPlaceOfOurs};
}

ExtractorPage::ExtractorPage(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_mode(new QComboBox(this))
    , m_command(new QLineEdit(settings.value(CommandKey).toString(), this))
    , m_try(new QPushButton(this))
    , m_outcome(new QLabel(this))
    , m_answer(new QPlainTextEdit(this))
{
    build();
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ExtractorPage::update);
    connect(m_command, &QLineEdit::textChanged, this, &ExtractorPage::update);
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (m_trying)
            cancelTrial();
        else
            tryCommand();
    });
    connect(&m_trial, &QFutureWatcher<Answer>::finished, this, &ExtractorPage::showAnswer);
    update();
}

ExtractorPage::~ExtractorPage()
{
    cancelTrial();
    m_trial.waitForFinished();
}

void ExtractorPage::build()
{
    m_mode->setObjectName(QStringLiteral("extractorMode"));
    m_mode->addItem(tr("By the program itself"), Ours);
    m_mode->addItem(tr("By a command, in place of the program"), Replace);
    m_mode->addItem(tr("By a command beside the program"), Beside);
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(m_settings.value(ModeKey, Ours))));
    m_command->setObjectName(QStringLiteral("extractorCommand"));
    m_command->setPlaceholderText(tr("Program and arguments"));
    m_try->setObjectName(QStringLiteral("tryExtractor"));
    m_try->setAutoDefault(false);
    m_outcome->setObjectName(QStringLiteral("extractorOutcome"));
    m_outcome->setWordWrap(true);
    m_answer->setObjectName(QStringLiteral("extractorAnswer"));
    m_answer->setReadOnly(true);
    m_answer->setAccessibleName(tr("What the command found"));
    auto *hint =
        new QLabel(tr("The command gets a report's text on standard input, as UTF-8, and writes one figure a "
                      "line to standard output, as JSON. It runs with your rights on this computer: enter "
                      "only commands that you trust."),
                   this);
    hint->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Figures are found"), m_mode);
    form->addRow(tr("Command"), m_command);
    auto *row = new QHBoxLayout;
    row->addWidget(m_try);
    row->addWidget(m_outcome, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addLayout(row);
    layout->addWidget(m_answer, 1);
}

void ExtractorPage::update()
{
    const bool command = m_mode->currentData() != Ours;
    m_command->setEnabled(command);
    m_try->setEnabled(m_trying || (command && !m_command->text().trimmed().isEmpty()));
    m_try->setText(m_trying ? tr("Stop") : tr("Try it"));
}

void ExtractorPage::save()
{
    m_settings.setValue(ModeKey, m_mode->currentData());
    m_settings.setValue(CommandKey, m_command->text().trimmed());
}

void ExtractorPage::tryCommand()
{
    QString sample = m_sample.left(SampleSize);
    if (sample.isEmpty())
        sample = QStringLiteral("2020年，全区完成地区生产总值221.29亿元，增长2.1%。\n");
    else if (sample.back().isHighSurrogate())
        sample.chop(1);
    m_tried = std::make_shared<const text::SourceText>(sample);
    m_progress = std::make_shared<base::Progress>();
    m_answer->clear();
    m_outcome->setText(tr("Running…"));
    m_trying = true;
    const reports::ExternalExtractor extractor(m_command->text().trimmed(), TrialLimits);
    m_trial.setFuture(QtConcurrent::run([extractor, text = m_tried, progress = m_progress] {
        return extractor.extract(*text, figures::ReportInfo(), *progress);
    }));
    update();
}

void ExtractorPage::cancelTrial() { m_progress->cancel(); }

void ExtractorPage::showAnswer()
{
    m_trying = false;
    update();
    const Answer answer = m_trial.result();
    if (!answer) {
        m_outcome->setText(answer.error().text());
        m_answer->setPlainText(answer.error().detail);
        return;
    }
    m_outcome->setText(tr("%n figure(s) found", nullptr, int(answer->figures.size())) +
                       QStringLiteral(" · ") +
                       tr("%n line(s) not taken", nullptr, int(answer->refusals.size())));
    QStringList lines;
    for (size_t i = 0; i < std::min(MostShown, answer->figures.size()); ++i)
        lines << figureLine(answer->figures[i].figure, *m_tried);
    for (size_t i = 0; i < std::min(MostShown, answer->refusals.size()); ++i)
        lines << answer->refusals[i].text();
    m_answer->setPlainText(lines.join(u'\n'));
}

} // namespace jiaoshu::ui
