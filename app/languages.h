// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace jiaoshu::app {

/** "zh" where the system's language is Chinese, else "en". */
QString systemLanguage();

/** The translations in use: ours and Qt's own. */
class Translators {
public:
    ~Translators();
    /** "zh" or "en" (the language of the source strings); replaces what was installed before. */
    void install(const QString &language);

private:
    void remove();

    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace jiaoshu::app
