//! A day of the calendar.

use std::fmt;
use std::str::FromStr;

/// A day, such as `2026-11-21`. What AWS ends on a day is measured by it; the library never asks a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidDate;

impl fmt::Display for InvalidDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a day is written as in `2026-11-21`")
    }
}

impl std::error::Error for InvalidDate {}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let mut parts = text.split('-');
        let mut next = |digits: usize| {
            let part = parts.next().filter(|part| part.len() == digits);
            let part = part.filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
            part.and_then(|part| part.parse::<u16>().ok())
                .ok_or(InvalidDate)
        };
        let (year, month, day) = (next(4)?, next(2)?, next(2)?);
        let narrow = |number: u16| u8::try_from(number).map_err(|_| InvalidDate);
        let date = Self {
            year,
            month: narrow(month)?,
            day: narrow(day)?,
        };
        let is_day =
            (1..=12).contains(&date.month) && (1..=date.days_of_month()).contains(&date.day);
        (parts.next().is_none() && is_day)
            .then_some(date)
            .ok_or(InvalidDate)
    }
}

impl Date {
    /// The day so many days after 1970-01-01, as long as its year has four digits.
    pub fn after_epoch(days: u32) -> Option<Self> {
        // Years are counted from a March on, so that the leap day is the last of its year.
        let days = u64::from(days) + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let leaps = day_of_era / 1_460 + day_of_era / 146_096;
        let year_of_era = (day_of_era + day_of_era / 36_524 - leaps) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let (month, passed) = if month < 10 {
            (month + 3, 0)
        } else {
            (month - 9, 1)
        };
        let year = u16::try_from(400 * era + year_of_era + passed).ok()?;
        Some(Self {
            year: Some(year).filter(|year| *year <= 9999)?,
            month: u8::try_from(month).ok()?,
            day: u8::try_from(day).ok()?,
        })
    }

    const fn days_of_month(self) -> u8 {
        match self.month {
            2 if self.year.is_multiple_of(4)
                && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400)) =>
            {
                29
            }
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_clocks_do() {
        for (days, text) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_454, "2026-01-01"),
            (20_778, "2026-11-21"),
            (2_932_896, "9999-12-31"),
        ] {
            assert_eq!(Date::after_epoch(days).unwrap().to_string(), text);
        }
        assert_eq!(Date::after_epoch(2_932_897), None);
    }

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for text in ["2026-11-21", "2024-02-29", "2000-02-29"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "2026",
            "2026-11",
            "2026-13-01",
            "2026-02-29",
            "1900-02-29",
            "2026-11-31",
            "2026-1-1",
            "+026-01-01",
            "2026-01-01-01",
            "2026-00-10",
            "2026-10-00",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        assert!("2026-02-01".parse::<Date>().unwrap() < "2026-11-01".parse().unwrap());
    }
}
