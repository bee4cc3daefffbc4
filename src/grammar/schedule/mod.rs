//! When something runs: `rate(5 minutes)`, `cron(0 8 ? * MON-FRI *)`, `at(2026-12-24T18:00:00)`.
//!
//! Sources: the page "Using cron and rate expressions to schedule rules in Amazon EventBridge" of the EventBridge user guide,
//! and the page "Schedule types on EventBridge Scheduler" of the EventBridge Scheduler user guide.

pub(crate) mod cron;

/// The inside of `rate(…)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rate<'t> {
    pub(crate) count: u32,
    /// `minute`, `hour` or `day`.
    pub(crate) unit: &'t str,
    is_plural: bool,
}

/// `name(body)` in its two parts.
pub(crate) fn parts(text: &str) -> Option<(&str, &str)> {
    text.strip_suffix(')')?.split_once('(')
}

/// What is wrong with an expression, as the rules of EventBridge read it; they do not know `at(…)`, but the scheduler does.
pub(crate) fn check(text: &str) -> Result<(), String> {
    match parts(text) {
        Some(("rate", body)) => check_rate(body),
        Some(("cron", body)) => cron::check(body),
        Some(("at", body)) => check_at(body),
        _ => Err(format!(
            "expected `rate(…)`, `cron(…)` or `at(…)`, found `{text}`"
        )),
    }
}

impl<'t> Rate<'t> {
    /// Reads a number and a unit, whether or not they agree.
    pub(crate) fn read(body: &'t str) -> Result<Self, String> {
        let mut words = body.split_whitespace();
        let (Some(number), Some(word), None) = (words.next(), words.next(), words.next()) else {
            return Err(format!(
                "expected a number and a unit such as `rate(5 minutes)`, found `rate({body})`"
            ));
        };
        let unit = word.strip_suffix('s').unwrap_or(word);
        if !["minute", "hour", "day"].contains(&unit) {
            return Err(format!(
                "the unit of a rate is minutes, hours or days, not `{word}`"
            ));
        }
        let is_number = number.bytes().all(|digit| digit.is_ascii_digit());
        let count = number.parse().ok().filter(|_| is_number);
        let Some(count) = count else {
            return Err(no_count(number));
        };
        Ok(Self {
            count,
            unit,
            is_plural: unit != word,
        })
    }

    /// That it is not zero, which nothing repeats after.
    pub(crate) fn check_count(self) -> Result<Self, String> {
        match self.count {
            0 => Err(no_count("0")),
            _ => Ok(self),
        }
    }

    /// That number and unit agree, which rules insist on.
    fn check_unit(self) -> Result<(), String> {
        let Self {
            count,
            unit,
            is_plural,
        } = self;
        let plural = if is_plural { "s" } else { "" };
        match (count, is_plural) {
            (1, true) => Err(format!(
                "one {unit} is written `rate(1 {unit})`, not `rate(1 {unit}{plural})`"
            )),
            (2.., false) => Err(format!(
                "more than one {unit} is written `rate({count} {unit}s)`, not `rate({count} {unit}{plural})`"
            )),
            _ => Ok(()),
        }
    }
}

fn no_count(number: &str) -> String {
    format!("the value of a rate is a whole number from 1, not `{number}`")
}

pub(crate) fn check_rate(body: &str) -> Result<(), String> {
    Rate::read(body)?.check_count()?.check_unit()
}

pub(crate) fn check_at(body: &str) -> Result<(), String> {
    let wrong = |reason: &str| {
        Err(format!(
            "{reason} in `at({body})`: a date and time is written `at(2026-12-24T18:00:00)`"
        ))
    };
    let shape = "dddd-dd-ddTdd:dd:dd";
    let fits = body.len() == shape.len()
        && body.bytes().zip(shape.bytes()).all(|(byte, wanted)| {
            if wanted == b'd' {
                byte.is_ascii_digit()
            } else {
                byte == wanted
            }
        });
    if !fits {
        return wrong("no date and time");
    }
    let numbers: Vec<u32> = body
        .split(['-', 'T', ':'])
        .filter_map(|part| part.parse().ok())
        .collect();
    let [year, month, day, hour, minute, second] = numbers[..] else {
        return wrong("no date and time");
    };
    match () {
        () if year < 1970 => wrong(&format!("year {year} is before 1970")),
        () if !(1..=12).contains(&month) => wrong(&format!("there is no month {month}")),
        () if !(1..=days_of(year, month)).contains(&day) => {
            wrong(&format!("month {month} of {year} has no day {day}"))
        }
        () if hour > 23 => wrong(&format!("there is no hour {hour}")),
        () if minute > 59 => wrong(&format!("there is no minute {minute}")),
        () if second > 59 => wrong(&format!("there is no second {second}")),
        () => Ok(()),
    }
}

fn days_of(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
