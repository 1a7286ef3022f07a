// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages.h"
#include "deskstory.h"

namespace jiaoshu::test {

/** The window with translations that follow its wish, as the application has them. */
class SpokenStory : public DeskStory {
public:
    /** `language` is "zh" or "en". */
    explicit SpokenStory(const QString &language, Wrap wrap = {})
        : DeskStory(std::move(wrap))
    {
        QObject::connect(&window(), &ui::MainWindow::languageWished, &window(),
                         [this](const QString &wished) { speak(wished); });
        speak(language);
    }
    void speak(const QString &language)
    {
        m_translators.install(language);
        window().setLanguage(language);
        window().waitUntilIdle();
    }

private:
    app::Translators m_translators;
};

} // namespace jiaoshu::test
