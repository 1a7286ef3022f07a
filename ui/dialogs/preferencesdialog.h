// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QDialog>
#include <QSettings>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace jiaoshu::ui {

class ExtractorPage;
class KeysPage;

/** Settings that the dialog and the desk share; all of the user, none of the project. */
namespace settings {
inline constexpr QLatin1String Language("ui/language");
/** `system`, `light`, `dark` or `high_contrast`. */
inline constexpr QLatin1String Theme("ui/theme");
inline constexpr QLatin1String Advance("review/advance");
/** Confidence (0 to 1) below which a figure counts as uncertain. */
inline constexpr QLatin1String Threshold("review/threshold");
inline constexpr QLatin1String Reviewer("review/reviewer");
inline constexpr QLatin1String Folder("ui/folder");
} // namespace settings

/** Language, colours, reviewer, what is uncertain, what happens after a decision, who finds figures, and all keys. */
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    enum class Page { General, Keys };

    /** `language` is that of the window now: it stays unless another one is chosen. */
    PreferencesDialog(Actions &actions, QSettings &settings, const QString &language, Page page,
                      QWidget *parent);

    /** The text on which an external extractor can be tried. */
    void setSample(const QString &text);

    void accept() override;

private:
    QWidget *generalPage(const QString &language);

    QSettings &m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QLineEdit *m_reviewer;
    QCheckBox *m_advance;
    QDoubleSpinBox *m_threshold;
    KeysPage *m_keys;
    ExtractorPage *m_extractor;
};

} // namespace jiaoshu::ui
