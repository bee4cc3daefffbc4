//! The six fields of a cron expression.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The fields of a cron expression. A field that is not set stands for every value.
///
/// One of the two days is always `?`: the one that is not set, day of the week where neither is.
///
/// ```
/// use formwork::constructs::Cron;
///
/// assert_eq!(Cron::new().minute(0).hour(8).to_string(), "cron(0 8 * * ? *)");
/// assert_eq!(Cron::new().minute("0/15").day_of_week("SAT,SUN").to_string(), "cron(0/15 * ? * SAT,SUN *)");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Cron {
    /// 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<String>,
    /// 0 to 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<String>,
    /// 1 to 31, `L` for the last day, `15W` for the weekday nearest to the 15th.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_of_month: Option<String>,
    /// 1 to 12, or `JAN` to `DEC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<String>,
    /// 1 to 7 or `SUN` to `SAT`, `6L` for the last Friday, `3#2` for the second Tuesday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_of_week: Option<String>,
    /// 1970 to 2199.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<String>,
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "numbers and text are given as they are written"
)]
impl Cron {
    /// Every minute.
    pub fn new() -> Self {
        Self::default()
    }

    /// The minutes: `0`, `"0/15"`, `"0,30"`.
    #[must_use]
    pub fn minute(mut self, minute: impl ToString) -> Self {
        self.minute = Some(minute.to_string());
        self
    }

    /// The hours: `8`, `"8-18"`.
    #[must_use]
    pub fn hour(mut self, hour: impl ToString) -> Self {
        self.hour = Some(hour.to_string());
        self
    }

    /// The days of the month: `1`, `"L"`, `"15W"`.
    #[must_use]
    pub fn day_of_month(mut self, day: impl ToString) -> Self {
        self.day_of_month = Some(day.to_string());
        self
    }

    /// The months: `1`, `"JAN-MAR"`.
    #[must_use]
    pub fn month(mut self, month: impl ToString) -> Self {
        self.month = Some(month.to_string());
        self
    }

    /// The days of the week: `"MON-FRI"`, `"6L"`, `"3#2"`.
    #[must_use]
    pub fn day_of_week(mut self, day: impl ToString) -> Self {
        self.day_of_week = Some(day.to_string());
        self
    }

    /// The years: `2026`, `"2026-2030"`.
    #[must_use]
    pub fn year(mut self, year: impl ToString) -> Self {
        self.year = Some(year.to_string());
        self
    }
}

impl fmt::Display for Cron {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day_of_month = match (&self.day_of_month, &self.day_of_week) {
            (Some(day), _) => day,
            (None, Some(week)) if week != "?" => "?",
            (None, _) => "*",
        };
        let day_of_week = match (&self.day_of_week, day_of_month) {
            (Some(day), _) => day,
            (None, "?") => "*",
            (None, _) => "?",
        };
        let every = |field: &'_ Option<String>| field.clone().unwrap_or_else(|| "*".to_owned());
        write!(
            formatter,
            "cron({} {} {day_of_month} {} {day_of_week} {})",
            every(&self.minute),
            every(&self.hour),
            every(&self.month),
            every(&self.year),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_that_is_not_set_is_a_question_mark() {
        for (cron, text) in [
            (Cron::new(), "cron(* * * * ? *)"),
            (Cron::new().day_of_month("L"), "cron(* * L * ? *)"),
            (Cron::new().day_of_month("?"), "cron(* * ? * * *)"),
            (Cron::new().day_of_week("?"), "cron(* * * * ? *)"),
            (Cron::new().day_of_week("MON"), "cron(* * ? * MON *)"),
        ] {
            assert_eq!(cron.to_string(), text);
        }
    }
}
