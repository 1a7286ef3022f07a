// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/choices.h"
#include "review/layer.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace jiaoshu::review {

/** The fold: what an event makes of its figure. */
void applyEvent(Figure &figure, const Event &event);
/** The part of the fold that an event does to every figure: last event, who decided, when, and in which review. */
void stamp(Figure &figure, const Event &event);
/** Whether the event says something of its figure that only a person decides; another reading and a note do not. */
bool isDecision(const Event &event);

/** Which opinion an event about the common record deals with, or stops dealing with (where it is taken back). */
struct Settling {
    QString layer;
    /** The figure in the layer; in the common record it may stand as another one at the same place. */
    FigureId figure;
    bool settled = true;

    static std::optional<Settling> of(const Event &event);
    /** The member OpinionKey of an event. */
    QJsonObject members() const;
};
inline const QString OpinionKey = QStringLiteral("opinion");

/** Folds a whole trail, starting from what was extracted: what the project must look like if its events are the truth. */
class Replay {
public:
    /** `extracted` are the figures as extracted. */
    explicit Replay(std::vector<Figure> extracted);

    void apply(const Event &event);
    const Figure *figure(FigureId id) const;
    size_t figureCount() const { return m_figures.size(); }
    figures::ReportInfo info(ReportId id) const;
    ReportReview review(ReportId id) const;
    const ReviewRules &rules() const { return m_rules; }
    const Choices &choices() const { return m_choices; }
    /** Null where the layer says nothing of the figure. */
    const Opinion *opinion(const QString &layer, FigureId figure) const;
    size_t opinionCount() const { return m_opinions.size(); }

private:
    Figure &common(const Event &event);
    void applyToLayer(const Event &event);

    std::unordered_map<qint64, Figure> m_figures;
    std::unordered_map<qint64, figures::ReportInfo> m_infos;
    std::unordered_map<qint64, ReportReview> m_reviews;
    std::map<std::pair<QString, qint64>, Opinion> m_opinions;
    ReviewRules m_rules;
    Choices m_choices;
};

} // namespace jiaoshu::review
