//! Literal values that are outside of what AWS allows for a property.

use std::fmt::Display;
use std::ops::RangeInclusive;

use super::lowering::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Duration, Size, Value, days, mebibytes, seconds};

impl Lowering<'_> {
    /// Reports a literal number that is outside of what AWS allows for a property.
    pub fn bounds(
        &mut self,
        property: &str,
        value: Option<&Value<i64>>,
        range: RangeInclusive<i64>,
    ) {
        self.check_bounds(property, value, &range);
    }

    /// Reports a literal duration that is outside of what AWS allows for a property, in seconds.
    pub fn duration_bounds(
        &mut self,
        property: &str,
        value: Option<&Value<Duration>>,
        range: RangeInclusive<u64>,
    ) {
        self.check_bounds(
            property,
            value,
            &(seconds(*range.start())..=seconds(*range.end())),
        );
    }

    /// Reports a literal duration that is outside of what AWS allows for a property, in days.
    pub fn day_bounds(
        &mut self,
        property: &str,
        value: Option<&Value<Duration>>,
        range: RangeInclusive<u64>,
    ) {
        self.check_bounds(
            property,
            value,
            &(days(*range.start())..=days(*range.end())),
        );
    }

    /// Reports a literal size that is outside of what AWS allows for a property, in MiB.
    pub fn size_bounds(
        &mut self,
        property: &str,
        value: Option<&Value<Size>>,
        range: RangeInclusive<u64>,
    ) {
        self.check_bounds(
            property,
            value,
            &(mebibytes(*range.start())..=mebibytes(*range.end())),
        );
    }

    fn check_bounds<T: Copy + PartialOrd + Display>(
        &mut self,
        property: &str,
        value: Option<&Value<T>>,
        range: &RangeInclusive<T>,
    ) {
        let literal = value.and_then(|value| Some((*value.as_literal()?, value.origin())));
        let Some((literal, origin)) = literal.filter(|(literal, _)| !range.contains(literal))
        else {
            return;
        };
        let limit = if literal < *range.start() {
            format!("below the minimum of {}", range.start())
        } else {
            format!("above the maximum of {}", range.end())
        };
        let diagnostic = Diagnostic::error(
            Code::OUT_OF_BOUNDS,
            format!("{literal} is {limit} for {property}"),
        )
        .at(origin, format!("resource `{}`", self.base.name));
        let help = format!(
            "set it to {} at least and {} at most",
            range.start(),
            range.end()
        );
        self.diagnostics.push(diagnostic.help(help));
    }
}
