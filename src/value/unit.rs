//! Durations, sizes and rates: a number never stands without its unit.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::node::Node;
use super::typed::{Literal, Value};

/// A length of time, in whole milliseconds. Written as `30s`, `5m`, `14d` or `1h30m`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    milliseconds: u64,
}

/// An amount of data, in bytes. Written as `512MiB` or `10GiB`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Size {
    bytes: u64,
}

/// How often something may happen. Written as `100/s`.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Rate {
    per_second: f64,
}

/// A text that is no duration, size or rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseUnitError {
    text: String,
    wanted: &'static str,
}

const DURATION_UNITS: [(&str, u64); 6] = [
    ("w", 604_800_000),
    ("d", 86_400_000),
    ("h", 3_600_000),
    ("m", 60_000),
    ("s", 1000),
    ("ms", 1),
];

const SIZE_UNITS: [(&str, u64); 5] = [
    ("TiB", 1 << 40),
    ("GiB", 1 << 30),
    ("MiB", 1 << 20),
    ("KiB", 1 << 10),
    ("B", 1),
];

/// A duration in milliseconds.
pub const fn milliseconds(count: u64) -> Duration {
    Duration {
        milliseconds: count,
    }
}

/// A duration in seconds.
pub const fn seconds(count: u64) -> Duration {
    milliseconds(count.saturating_mul(1000))
}

/// A duration in minutes.
pub const fn minutes(count: u64) -> Duration {
    seconds(count.saturating_mul(60))
}

/// A duration in hours.
pub const fn hours(count: u64) -> Duration {
    minutes(count.saturating_mul(60))
}

/// A duration in days of 24 hours.
pub const fn days(count: u64) -> Duration {
    hours(count.saturating_mul(24))
}

/// A size in bytes.
pub const fn bytes(count: u64) -> Size {
    Size { bytes: count }
}

/// A size in units of 1,024 bytes.
pub const fn kibibytes(count: u64) -> Size {
    bytes(count.saturating_mul(1 << 10))
}

/// A size in units of 1,024 KiB.
pub const fn mebibytes(count: u64) -> Size {
    bytes(count.saturating_mul(1 << 20))
}

/// A size in units of 1,024 MiB.
pub const fn gibibytes(count: u64) -> Size {
    bytes(count.saturating_mul(1 << 30))
}

/// A rate per second.
pub const fn per_second(count: f64) -> Rate {
    Rate { per_second: count }
}

impl Duration {
    /// In milliseconds.
    pub const fn as_milliseconds(self) -> u64 {
        self.milliseconds
    }

    /// In whole seconds, or `None` where the duration is not a whole number of them.
    pub const fn as_seconds(self) -> Option<u64> {
        self.whole(1000)
    }

    /// In whole minutes, or `None` where the duration is not a whole number of them.
    pub const fn as_minutes(self) -> Option<u64> {
        self.whole(60_000)
    }

    /// In whole hours, or `None` where the duration is not a whole number of them.
    pub const fn as_hours(self) -> Option<u64> {
        self.whole(3_600_000)
    }

    /// In whole days, or `None` where the duration is not a whole number of them.
    pub const fn as_days(self) -> Option<u64> {
        self.whole(86_400_000)
    }

    const fn whole(self, unit: u64) -> Option<u64> {
        if self.milliseconds.is_multiple_of(unit) {
            Some(self.milliseconds / unit)
        } else {
            None
        }
    }

    /// The number of seconds that CloudFormation wants; anything finer cannot be said.
    pub fn seconds_node(self) -> Node {
        self.in_unit(self.as_seconds(), "seconds")
    }

    /// The number of minutes that CloudFormation wants; anything finer cannot be said.
    pub fn minutes_node(self) -> Node {
        self.in_unit(self.as_minutes(), "minutes")
    }

    /// The number of days that CloudFormation wants; anything finer cannot be said.
    pub fn days_node(self) -> Node {
        self.in_unit(self.as_days(), "days")
    }

    fn in_unit(self, count: Option<u64>, unit: &str) -> Node {
        count.map_or_else(
            || Node::invalid(format!("expected a whole number of {unit}, found {self}")),
            Node::from,
        )
    }
}

impl Size {
    /// In bytes.
    pub const fn as_bytes(self) -> u64 {
        self.bytes
    }

    /// The number of bytes, as a tree.
    pub fn bytes_node(self) -> Node {
        Node::from(self.bytes)
    }

    /// The number of mebibytes that CloudFormation wants; anything finer cannot be said.
    pub fn mebibytes_node(self) -> Node {
        if self.bytes.is_multiple_of(1 << 20) {
            Node::from(self.bytes >> 20)
        } else {
            Node::invalid(format!("expected a whole number of MiB, found {self}"))
        }
    }
}

impl Rate {
    /// Times a second.
    pub const fn as_per_second(self) -> f64 {
        self.per_second
    }
}

impl From<std::time::Duration> for Duration {
    fn from(duration: std::time::Duration) -> Self {
        milliseconds(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX))
    }
}

impl Literal for Duration {}
impl Literal for Size {}
impl Literal for Rate {}

impl Value<Duration> {
    /// The number of seconds, as [`Duration::seconds_node`] writes it.
    pub fn in_seconds(&self) -> Value<i64> {
        self.counted(|duration| duration.seconds_node())
    }

    /// The number of minutes, as [`Duration::minutes_node`] writes it.
    pub fn in_minutes(&self) -> Value<i64> {
        self.counted(|duration| duration.minutes_node())
    }

    /// The number of days, as [`Duration::days_node`] writes it.
    pub fn in_days(&self) -> Value<i64> {
        self.counted(|duration| duration.days_node())
    }
}

impl Value<Size> {
    /// The number of bytes.
    pub fn in_bytes(&self) -> Value<i64> {
        self.counted(|size| size.bytes_node())
    }

    /// The number of mebibytes, as [`Size::mebibytes_node`] writes it.
    pub fn in_mebibytes(&self) -> Value<i64> {
        self.counted(|size| size.mebibytes_node())
    }
}

impl<T> Value<T> {
    /// A count that could not be made stays a tree, so that its reason is reported.
    fn counted(&self, count: impl FnOnce(&T) -> Node) -> Value<i64> {
        Value::intrinsic(self.node_with(count)).at(self.origin())
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Days are the largest unit that people write: 14d, not 2w.
        write_units(formatter, self.milliseconds, DURATION_UNITS.get(1..), "0s")
    }
}

impl fmt::Display for Size {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_units(formatter, self.bytes, SIZE_UNITS.get(..), "0B")
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/s", self.per_second)
    }
}

fn write_units(
    formatter: &mut fmt::Formatter<'_>,
    mut rest: u64,
    units: Option<&[(&str, u64)]>,
    zero: &str,
) -> fmt::Result {
    if rest == 0 {
        return formatter.write_str(zero);
    }
    for (name, unit) in units.unwrap_or_default() {
        if rest >= *unit {
            write!(formatter, "{}{name}", rest / unit)?;
            rest %= unit;
        }
    }
    Ok(())
}

/// Reads `1h30m` as the sum of its parts, each number with its unit.
fn parse_units(text: &str, units: &[(&str, u64)]) -> Option<u64> {
    let mut rest = text.trim();
    let mut total: u64 = 0;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let (number, after) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit())?);
        let after = after.trim_start();
        let unit_end = after
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(after.len());
        let (name, tail) = after.split_at(unit_end);
        let (_, unit) = units.iter().find(|(known, _)| *known == name)?;
        let part = number.parse::<u64>().ok()?.checked_mul(*unit)?;
        total = total.checked_add(part)?;
        rest = tail.trim_start();
    }
    Some(total)
}

impl FromStr for Duration {
    type Err = ParseUnitError;

    fn from_str(text: &str) -> Result<Self, ParseUnitError> {
        parse_units(text, &DURATION_UNITS)
            .map(milliseconds)
            .ok_or_else(|| ParseUnitError {
                text: text.to_owned(),
                wanted: "a duration such as 30s, 5m, 12h or 14d",
            })
    }
}

impl FromStr for Size {
    type Err = ParseUnitError;

    fn from_str(text: &str) -> Result<Self, ParseUnitError> {
        parse_units(text, &SIZE_UNITS)
            .map(bytes)
            .ok_or_else(|| ParseUnitError {
                text: text.to_owned(),
                wanted: "a size such as 64KiB, 512MiB or 10GiB",
            })
    }
}

impl FromStr for Rate {
    type Err = ParseUnitError;

    fn from_str(text: &str) -> Result<Self, ParseUnitError> {
        text.trim()
            .strip_suffix("/s")
            .and_then(|count| count.trim().parse().ok())
            .filter(|count: &f64| count.is_finite() && *count >= 0.0)
            .map(per_second)
            .ok_or_else(|| ParseUnitError {
                text: text.to_owned(),
                wanted: "a rate such as 100/s",
            })
    }
}

impl fmt::Display for ParseUnitError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "expected {}, found `{}`", self.wanted, self.text)
    }
}

impl std::error::Error for ParseUnitError {}

struct UnitVisitor<T>(std::marker::PhantomData<T>, &'static str);

impl<T: FromStr<Err = ParseUnitError>> serde::de::Visitor<'_> for UnitVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.1)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

macro_rules! written_as_text {
    ($($type:ident, $wanted:literal, $pattern:literal;)*) => {
        $(
            impl Serialize for $type {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.collect_str(self)
                }
            }

            impl<'de> Deserialize<'de> for $type {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserializer.deserialize_str(UnitVisitor(std::marker::PhantomData, $wanted))
                }
            }

            impl JsonSchema for $type {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($type).into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    json_schema!({ "type": "string", "description": $wanted, "pattern": $pattern })
                }
            }
        )*
    };
}

written_as_text! {
    Duration, "a duration such as 30s, 5m, 12h or 14d", "^\\s*([0-9]+\\s*(ms|s|m|h|d|w)\\s*)+$";
    Size, "a size such as 64KiB, 512MiB or 10GiB", "^\\s*([0-9]+\\s*(B|KiB|MiB|GiB|TiB)\\s*)+$";
    Rate, "a rate such as 100/s", "^\\s*[0-9.]+\\s*/s\\s*$";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_and_written() {
        for (text, duration) in [
            ("30s", seconds(30)),
            ("1h30m", minutes(90)),
            ("14d", days(14)),
            ("1500ms", milliseconds(1500)),
        ] {
            assert_eq!(text.parse(), Ok(duration));
        }
        assert_eq!(milliseconds(1500).to_string(), "1s500ms");
        assert_eq!(days(14).to_string(), "14d");
        assert!("5 apples".parse::<Duration>().is_err());
        assert!("".parse::<Duration>().is_err());
        assert!("99999999999999999999d".parse::<Duration>().is_err());
    }

    #[test]
    fn a_duration_too_fine_for_its_property_is_invalid() {
        assert_eq!(seconds(90).seconds_node(), Node::from(90));
        assert!(matches!(
            seconds(90).minutes_node().kind,
            crate::value::NodeKind::Invalid(_)
        ));
    }

    #[test]
    fn sizes_are_read_and_written() {
        assert_eq!("512MiB".parse(), Ok(mebibytes(512)));
        assert_eq!(mebibytes(512).mebibytes_node(), Node::from(512));
        assert_eq!(gibibytes(1).to_string(), "1GiB");
    }
}
