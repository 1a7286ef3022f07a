// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figurefinder.h"

#include <QFutureWatcher>
#include <QSettings>
#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jiaoshu::ui {

/** How the user's settings want figures to be found. Only these settings bring a command, never a project's file. */
reports::FigureFinder figureFinder(const QSettings &settings, const extraction::Extractor &extractor);

/** Whether a command finds figures, in place of our extractor or beside it, and a trial of it on a piece of a report. */
class ExtractorPage : public QWidget {
    Q_OBJECT
public:
    ExtractorPage(QSettings &settings, QWidget *parent);
    ~ExtractorPage() override;

    /** The text on which the command is tried. */
    void setSample(const QString &text) { m_sample = text; }
    /** Keeps in the settings what is chosen. */
    void save();

private:
    using Answer = base::Result<reports::ExternalAnswer>;
    void build();
    void update();
    void tryCommand();
    void cancelTrial();
    void showAnswer();

    QSettings &m_settings;
    QComboBox *m_mode;
    QLineEdit *m_command;
    QPushButton *m_try;
    QLabel *m_outcome;
    QPlainTextEdit *m_answer;
    QString m_sample;
    std::shared_ptr<const text::SourceText> m_tried;
    std::shared_ptr<base::Progress> m_progress = std::make_shared<base::Progress>();
    /** From the click until the answer is shown, which is later than the end of the command. */
    bool m_trying = false;
    QFutureWatcher<Answer> m_trial;
};

} // namespace jiaoshu::ui
