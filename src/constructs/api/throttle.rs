//! How many requests are let in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::definition::Lowering;
use crate::value::{Rate, Value};

/// How many requests are let in; whoever comes beyond that is answered with status 429.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Throttle {
    /// How many requests a second, on average.
    pub rate: Value<Rate>,
    /// How many requests at once.
    pub burst: Value<i64>,
}

impl Throttle {
    /// Lets in `rate` requests a second, and `burst` at once.
    #[track_caller]
    pub fn new(rate: impl Into<Value<Rate>>, burst: impl Into<Value<i64>>) -> Self {
        Self {
            rate: Value::here(rate),
            burst: Value::here(burst),
        }
    }

    /// Requests a second.
    pub(in crate::constructs) fn per_second(&self) -> Value<f64> {
        self.rate.clone().map(Rate::as_per_second)
    }

    pub(in crate::constructs) fn check(&self, cx: &mut Lowering<'_>) {
        cx.bounds(
            "ThrottlingBurstLimit",
            Some(&self.burst),
            0..=i64::from(i32::MAX),
        );
    }
}
