//! The six fields of a cron expression.

/// What may stand in one field.
struct Field {
    name: &'static str,
    low: u32,
    high: u32,
    /// Names of values, the first standing for `low`.
    names: &'static [&'static str],
    /// Whether a range may start again from `low`: `FRI-MON`.
    wraps: bool,
    /// Whether `/` may follow a value.
    steps: bool,
    /// What else may stand there.
    special: Special,
}

#[derive(Clone, Copy, PartialEq)]
enum Special {
    None,
    DayOfMonth,
    DayOfWeek,
}

const FIELDS: [Field; 6] = [
    Field::plain("minute", 0, 59),
    Field::plain("hour", 0, 23),
    Field {
        special: Special::DayOfMonth,
        ..Field::plain("day of the month", 1, 31)
    },
    Field {
        names: &[
            "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
        ],
        ..Field::plain("month", 1, 12)
    },
    Field {
        names: &["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"],
        steps: false,
        special: Special::DayOfWeek,
        ..Field::plain("day of the week", 1, 7)
    },
    Field {
        wraps: false,
        ..Field::plain("year", 1970, 2199)
    },
];

impl Field {
    const fn plain(name: &'static str, low: u32, high: u32) -> Self {
        Self {
            name,
            low,
            high,
            names: &[],
            wraps: true,
            steps: true,
            special: Special::None,
        }
    }

    fn check(&self, text: &str) -> Result<(), String> {
        if text == "?" {
            return match self.special {
                Special::None => Err(self.wrong(text)),
                _ => Ok(()),
            };
        }
        if text.contains('#') && text.contains(',') {
            return Err(format!(
                "{} `{text}` has `#` in a list; it must stand alone",
                self.name
            ));
        }
        text.split(',').try_for_each(|item| self.check_item(item))
    }

    fn check_item(&self, item: &str) -> Result<(), String> {
        if self.is_special(item) {
            return Ok(());
        }
        let (range, step) = match item.split_once('/') {
            Some((range, step)) => (range, Some(step)),
            None => (item, None),
        };
        if let Some(step) = step {
            self.check_step(item, step)?;
        }
        if range == "*" {
            return Ok(());
        }
        let Some((start, end)) = range.split_once('-') else {
            return self.value(range).map(|_| ());
        };
        let (start, end) = (self.value(start)?, self.value(end)?);
        if start > end && !self.wraps {
            return Err(format!("{} `{item}` ends before it starts", self.name));
        }
        Ok(())
    }

    fn check_step(&self, item: &str, step: &str) -> Result<(), String> {
        if !self.steps {
            return Err(format!(
                "{} `{item}` has a step, which this field does not know: list the days",
                self.name
            ));
        }
        let most = if self.high > 1000 {
            self.high - self.low
        } else {
            self.high
        };
        match number(step) {
            Some(step) if (1..=most).contains(&step) => Ok(()),
            _ => Err(format!(
                "{} `{item}` has the step `{step}`: expected 1 to {most}",
                self.name
            )),
        }
    }

    fn value(&self, text: &str) -> Result<u32, String> {
        let by_name = (self.low..)
            .zip(self.names)
            .find(|(_, name)| name.eq_ignore_ascii_case(text))
            .map(|(value, _)| value);
        by_name
            .or_else(|| number(text))
            .filter(|value| (self.low..=self.high).contains(value))
            .ok_or_else(|| self.wrong(text))
    }

    /// The writings that only days have.
    fn is_special(&self, item: &str) -> bool {
        let is_value = |text: &str| self.value(text).is_ok();
        match self.special {
            Special::None => false,
            Special::DayOfMonth => {
                item == "L"
                    || item == "LW"
                    || item.strip_suffix('W').is_some_and(is_value)
                    || item
                        .strip_prefix("L-")
                        .and_then(number)
                        .is_some_and(|before| (1..=30).contains(&before))
            }
            Special::DayOfWeek => {
                item == "L"
                    || item.strip_suffix('L').is_some_and(is_value)
                    || item.split_once('#').is_some_and(|(day, week)| {
                        is_value(day) && number(week).is_some_and(|week| (1..=5).contains(&week))
                    })
            }
        }
    }

    fn wrong(&self, text: &str) -> String {
        let names = match (self.names.first(), self.names.last()) {
            (Some(first), Some(last)) => format!(" or {first} to {last}"),
            _ => String::new(),
        };
        let special = match self.special {
            Special::None => "",
            Special::DayOfMonth => ", `?`, `L` or `15W`",
            Special::DayOfWeek => ", `?`, `6L` or `3#2`",
        };
        format!(
            "{} cannot be `{text}`: expected {} to {}{names}{special}",
            self.name, self.low, self.high
        )
    }
}

fn number(text: &str) -> Option<u32> {
    let is_plain = !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    text.parse().ok().filter(|_| is_plain)
}

/// The six fields inside `cron(…)`, each right on its own.
pub(crate) fn fields(body: &str) -> Result<[&str; 6], String> {
    let fields: Vec<&str> = body.split_whitespace().collect();
    let count = fields.len();
    let Ok(fields) = <[&str; 6]>::try_from(fields) else {
        return Err(format!(
            "`cron({body})` has {count} fields instead of 6: minute, hour, day of the month, month, day of the week, year"
        ));
    };
    FIELDS
        .iter()
        .zip(&fields)
        .try_for_each(|(field, text)| field.check(text))?;
    Ok(fields)
}

/// What is wrong with the inside of `cron(…)`.
pub(crate) fn check(body: &str) -> Result<(), String> {
    let [_, _, day_of_month, _, day_of_week, _] = fields(body)?;
    match (day_of_month, day_of_week) {
        ("?", "?") => Err(format!(
            "`cron({body})` has `?` for both days: say one of them"
        )),
        ("?", _) | (_, "?") => Ok(()),
        _ => Err(format!(
            "`cron({body})` says both days: day of the month or day of the week must be `?`"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_of_the_documentation_are_fine() {
        for body in [
            "0 10 * * ? *",
            "15 12 * * ? *",
            "0 18 ? * MON-FRI *",
            "0 8 1 * ? *",
            "0/15 * * * ? *",
            "0/10 * ? * MON-FRI *",
            "0/5 8-17 ? * MON-FRI *",
            "0/30 20-23,0-2 ? * MON-FRI *",
            "15 10 ? * 6L 2022-2023",
            "0 9 ? * 2#1 *",
            "0 0 L * ? *",
            "0 0 3W JAN,JUN ? *",
            "0 11-23/2 * 1-12/3 ? *",
            "*/5 * ? * FRI-MON 2026/2",
        ] {
            assert_eq!(check(body), Ok(()), "{body}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_field_value_and_range() {
        for (body, reason) in [
            ("60 * * * ? *", "minute cannot be `60`: expected 0 to 59"),
            ("0 24 * * ? *", "hour cannot be `24`: expected 0 to 23"),
            (
                "0 8 32 * ? *",
                "day of the month cannot be `32`: expected 1 to 31, `?`, `L` or `15W`",
            ),
            (
                "0 8 * 13 ? *",
                "month cannot be `13`: expected 1 to 12 or JAN to DEC",
            ),
            (
                "0 8 ? * 0 *",
                "day of the week cannot be `0`: expected 1 to 7 or SUN to SAT, `?`, `6L` or `3#2`",
            ),
            (
                "0 8 * * ? 1969",
                "year cannot be `1969`: expected 1970 to 2199",
            ),
            ("? 8 * * ? *", "minute cannot be `?`: expected 0 to 59"),
            (
                "0/0 8 * * ? *",
                "minute `0/0` has the step `0`: expected 1 to 59",
            ),
            (
                "0 8 ? * */2 *",
                "day of the week `*/2` has a step, which this field does not know: list the days",
            ),
            (
                "0 8 * * ? 2030-2026",
                "year `2030-2026` ends before it starts",
            ),
            (
                "0 8 ? * 3#1,6#3 *",
                "day of the week `3#1,6#3` has `#` in a list; it must stand alone",
            ),
            (
                "0 8 * * * *",
                "`cron(0 8 * * * *)` says both days: day of the month or day of the week must be `?`",
            ),
            (
                "0 8 ? * ? *",
                "`cron(0 8 ? * ? *)` has `?` for both days: say one of them",
            ),
            (
                "0 8 * * ?",
                "`cron(0 8 * * ?)` has 5 fields instead of 6: minute, hour, day of the month, month, day of the week, year",
            ),
        ] {
            assert_eq!(check(body), Err(reason.to_owned()));
        }
        assert!(check("1, 8 * * ? *").is_err());
        assert!(check("-5 8 * * ? *").is_err());
    }
}
