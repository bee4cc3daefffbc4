//! When something runs: at a rate, by a calendar, or once.
//!
//! Sources: the page "Using cron and rate expressions to schedule rules in Amazon EventBridge" of the EventBridge user guide,
//! and the page "Schedule types on EventBridge Scheduler" of the EventBridge Scheduler user guide.

mod cron;

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

use crate::grammar::schedule;
use crate::value::{Duration, Node, NodeKind, Origin, Value};

pub use cron::Cron;

/// When something runs, in the writing of AWS: `rate(5 minutes)`, `cron(0 8 ? * MON-FRI *)`, `at(2026-12-24T18:00:00)`.
///
/// ```
/// use formwork::constructs::{Cron, ScheduleExpression};
/// use formwork::value::{Node, minutes};
///
/// let often = ScheduleExpression::rate(minutes(5));
/// assert_eq!(often.node(), Node::from("rate(5 minutes)"));
///
/// let mornings = Cron::new().minute(0).hour(8).day_of_week("MON-FRI");
/// assert_eq!(ScheduleExpression::cron(mornings).node(), Node::from("cron(0 8 ? * MON-FRI *)"));
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct ScheduleExpression {
    text: Value<String>,
}

/// The three kinds of schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ScheduleKind {
    /// `rate(…)`: again and again after the same time.
    Rate,
    /// `cron(…)`: by the calendar.
    Cron,
    /// `at(…)`: once. Only EventBridge Scheduler knows it, not the rules of EventBridge.
    At,
}

impl ScheduleExpression {
    /// Again and again after the same time: a whole number of minutes, hours or days, written in the largest unit.
    #[track_caller]
    pub fn rate(every: Duration) -> Self {
        let origin = Origin::caller();
        let units = [
            (every.as_days(), "day"),
            (every.as_hours(), "hour"),
            (every.as_minutes(), "minute"),
        ];
        let text = units.into_iter().find_map(|(count, unit)| {
            let count = count.filter(|count| *count > 0)?;
            let plural = if count == 1 { "" } else { "s" };
            Some(format!("rate({count} {unit}{plural})"))
        });
        let text = match text {
            Some(text) => Value::from(text),
            None => Value::invalid(format!("a rate is at least one whole minute, not {every}")),
        };
        Self {
            text: text.at(origin),
        }
    }

    /// By the calendar.
    #[track_caller]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "the fields are built where they are given"
    )]
    pub fn cron(fields: Cron) -> Self {
        Self::expression(fields.to_string())
    }

    /// Once, at a date and time such as `2026-12-24T18:00:00`. Only EventBridge Scheduler knows it.
    #[track_caller]
    pub fn at(date_time: &str) -> Self {
        Self::expression(format!("at({date_time})"))
    }

    /// Text as AWS writes it, or an intrinsic function that gives such text.
    ///
    /// Wrong text is kept; [`check`](Self::check) tells what is wrong with it.
    #[track_caller]
    pub fn expression(text: impl Into<Value<String>>) -> Self {
        Self {
            text: Value::here(text),
        }
    }

    /// What is wrong with the expression, in words. An intrinsic function is taken on trust.
    ///
    /// # Errors
    ///
    /// The first field that is wrong, its value, and what may stand there.
    pub fn check(&self) -> Result<(), String> {
        match (self.text.as_literal(), self.text.as_intrinsic()) {
            (Some(text), _) => schedule::check(text),
            (None, Some(node)) => match &node.kind {
                NodeKind::Invalid(reason) => Err(reason.clone()),
                _ => Ok(()),
            },
            (None, None) => Ok(()),
        }
    }

    /// The kind of schedule, where the text shows it.
    pub fn kind(&self) -> Option<ScheduleKind> {
        let (name, _) = schedule::parts(self.text.as_literal()?)?;
        kind(name)
    }

    /// Where it was written.
    pub fn origin(&self) -> Origin {
        self.text.origin()
    }

    /// The expression as a property value.
    pub fn node(&self) -> Node {
        self.text.node()
    }
}

impl From<ScheduleExpression> for Value<String> {
    fn from(expression: ScheduleExpression) -> Self {
        expression.text
    }
}

impl<'de> Deserialize<'de> for ScheduleExpression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let expression = Self {
            text: Value::deserialize(deserializer)?,
        };
        match expression.check() {
            Ok(()) => Ok(expression),
            Err(reason) => Err(serde::de::Error::custom(reason)),
        }
    }
}

impl JsonSchema for ScheduleExpression {
    fn schema_name() -> Cow<'static, str> {
        "ScheduleExpression".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Value<ExpressionText>>()
    }
}

/// The JSON Schema of the text.
struct ExpressionText;

impl JsonSchema for ExpressionText {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "ScheduleExpressionText".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "When it runs: `rate(5 minutes)`, `cron(0 8 ? * MON-FRI *)` or, for EventBridge Scheduler, `at(2026-12-24T18:00:00)`.",
            "pattern": "^(rate|cron|at)\\(.+\\)$"
        })
    }
}

/// The kind that a name before the brackets tells.
fn kind(name: &str) -> Option<ScheduleKind> {
    match name {
        "rate" => Some(ScheduleKind::Rate),
        "cron" => Some(ScheduleKind::Cron),
        "at" => Some(ScheduleKind::At),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::value::{FileId, Span, days, from_node, hours, minutes, reference, seconds};

    fn text(expression: &ScheduleExpression) -> String {
        expression.node().as_str().unwrap_or_default().to_owned()
    }

    #[test]
    fn a_rate_is_written_in_its_largest_whole_unit() {
        for (duration, expected) in [
            (minutes(1), "rate(1 minute)"),
            (minutes(5), "rate(5 minutes)"),
            (minutes(60), "rate(1 hour)"),
            (minutes(90), "rate(90 minutes)"),
            (hours(48), "rate(2 days)"),
            (days(1), "rate(1 day)"),
        ] {
            let rate = ScheduleExpression::rate(duration);
            assert_eq!(text(&rate), expected);
            assert_eq!(rate.check(), Ok(()));
        }
    }

    #[test]
    fn a_rate_below_a_minute_is_wrong() {
        for duration in [seconds(30), seconds(90), seconds(0)] {
            let reason = ScheduleExpression::rate(duration).check().unwrap_err();
            assert!(reason.starts_with("a rate is at least one whole minute"));
        }
    }

    #[test]
    fn wrong_rates_are_told_apart() {
        for (text, reason) in [
            (
                "rate(1 minutes)",
                "one minute is written `rate(1 minute)`, not `rate(1 minutes)`",
            ),
            (
                "rate(5 minute)",
                "more than one minute is written `rate(5 minutes)`, not `rate(5 minute)`",
            ),
            (
                "rate(0 days)",
                "the value of a rate is a whole number from 1, not `0`",
            ),
            (
                "rate(1.5 hours)",
                "the value of a rate is a whole number from 1, not `1.5`",
            ),
            (
                "rate(+5 hours)",
                "the value of a rate is a whole number from 1, not `+5`",
            ),
            (
                "rate(30 seconds)",
                "the unit of a rate is minutes, hours or days, not `seconds`",
            ),
            (
                "rate(5)",
                "expected a number and a unit such as `rate(5 minutes)`, found `rate(5)`",
            ),
            (
                "every 5 minutes",
                "expected `rate(…)`, `cron(…)` or `at(…)`, found `every 5 minutes`",
            ),
        ] {
            assert_eq!(
                ScheduleExpression::expression(text).check(),
                Err(reason.to_owned())
            );
        }
    }

    #[test]
    fn a_date_must_exist() {
        for (date, fine) in [
            ("2026-12-24T18:00:00", true),
            ("2028-02-29T00:00:00", true),
            ("2026-02-29T00:00:00", false),
            ("2026-13-01T00:00:00", false),
            ("2026-12-24T24:00:00", false),
            ("2026-12-24 18:00:00", false),
            ("2026-12-24T18:00:00Z", false),
        ] {
            assert_eq!(ScheduleExpression::at(date).check().is_ok(), fine, "{date}");
        }
    }

    #[test]
    fn the_kind_is_read_from_the_text() {
        let kind = |text: &str| ScheduleExpression::expression(text).kind();
        assert_eq!(kind("rate(1 day)"), Some(ScheduleKind::Rate));
        assert_eq!(kind("cron(0 8 * * ? *)"), Some(ScheduleKind::Cron));
        assert_eq!(kind("at(2026-12-24T18:00:00)"), Some(ScheduleKind::At));
        assert_eq!(kind("never"), None);
    }

    #[test]
    fn the_schema_allows_text_and_intrinsic_functions() {
        let schema = schemars::schema_for!(ScheduleExpression);
        let text = serde_json::to_string(&schema).unwrap();
        assert!(text.contains("rate|cron|at") && text.contains("Intrinsic"));
    }

    #[test]
    fn an_intrinsic_function_is_taken_on_trust() {
        let expression = ScheduleExpression::expression(reference("Schedule"));
        assert_eq!(expression.check(), Ok(()));
        let read: ScheduleExpression = from_node(Node::from(json!({ "Ref": "Schedule" }))).unwrap();
        assert_eq!(read, expression);
    }

    #[test]
    fn wrong_text_is_refused_at_its_place() {
        let origin = Origin::Document(Span {
            file: FileId::from_index(0),
            start: 3,
            end: 9,
        });
        let node = Node::from("rate(5 minute)").at(origin);
        let problem = from_node::<ScheduleExpression>(node).unwrap_err();
        assert_eq!(problem.origin, origin);
        assert!(problem.message.contains("rate(5 minutes)"));
    }
}
