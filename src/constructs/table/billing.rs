//! What a table can bear, and how that is paid for.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use crate::aws::dynamodb::table::{BillingMode, OnDemandThroughput, ProvisionedThroughput};
use crate::value::{Origin, Value, by_key, from_node};

/// `BillingMode` with the capacity: `on_demand`, `{ on_demand_up_to: { read: 1000, write: 500 } }` or
/// `{ provisioned: { read: { fixed: 5 }, write: { min: 5, max: 100 } } }` in a definition file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
#[expect(clippy::large_enum_variant, reason = "a table has one or two")]
pub enum Billing {
    /// `PAY_PER_REQUEST`
    #[default]
    OnDemand,
    /// `PAY_PER_REQUEST` with `OnDemandThroughput`: requests beyond are turned away.
    OnDemandUpTo(RequestUnits),
    /// `PROVISIONED` with `ProvisionedThroughput`
    Provisioned(Throughput),
}

impl Billing {
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// `BillingMode`
    pub(super) fn mode(&self) -> BillingMode {
        match self {
            Self::OnDemand | Self::OnDemandUpTo(_) => BillingMode::PAY_PER_REQUEST,
            Self::Provisioned(_) => BillingMode::PROVISIONED,
        }
    }

    pub(super) fn limits(&self) -> Option<&RequestUnits> {
        match self {
            Self::OnDemandUpTo(units) => Some(units),
            _ => None,
        }
    }

    pub(super) fn throughput(&self) -> Option<&Throughput> {
        match self {
            Self::Provisioned(throughput) => Some(throughput),
            _ => None,
        }
    }
}

/// `OnDemandThroughput`: the most request units a second. Each at least 1. Default: no limit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RequestUnits {
    /// `MaxReadRequestUnits`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<Value<i64>>,
    /// `MaxWriteRequestUnits`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write: Option<Value<i64>>,
}

impl RequestUnits {
    /// The most for reading and for writing.
    #[track_caller]
    pub fn new(read: impl Into<Value<i64>>, write: impl Into<Value<i64>>) -> Self {
        Self {
            read: Some(Value::here(read)),
            write: Some(Value::here(write)),
        }
    }

    /// `OnDemandThroughput`, where there is a limit.
    pub(super) fn properties(&self) -> Option<OnDemandThroughput> {
        let (read, write) = (self.read.as_ref(), self.write.as_ref());
        let throughput = || {
            OnDemandThroughput::default()
                .max_read_request_units(read)
                .max_write_request_units(write)
        };
        (read.is_some() || write.is_some()).then(throughput)
    }
}

/// `ProvisionedThroughput`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Throughput {
    /// `ReadCapacityUnits`
    pub read: Capacity,
    /// `WriteCapacityUnits`
    pub write: Capacity,
}

impl Throughput {
    /// Capacity for reading and for writing.
    #[track_caller]
    pub fn new(read: impl Into<Capacity>, write: impl Into<Capacity>) -> Self {
        let origin = Origin::caller();
        Self {
            read: read.into().or_at(origin),
            write: write.into().or_at(origin),
        }
    }

    /// `ProvisionedThroughput`, with what it starts with where it scales.
    pub(super) fn properties(&self) -> ProvisionedThroughput {
        ProvisionedThroughput::default()
            .read_capacity_units(self.read.start())
            .write_capacity_units(self.write.start())
    }
}

/// Capacity units a second: `{ fixed: 5 }` or `{ min: 5, max: 100, target_utilization: 70 }` in a definition file.
///
/// A number is a fixed capacity.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
#[non_exhaustive]
#[expect(clippy::large_enum_variant, reason = "a table has one or two")]
pub enum Capacity {
    /// Always as much.
    Fixed {
        /// Capacity units a second, at least 1.
        fixed: Value<i64>,
    },
    /// As much as it takes.
    Autoscaled(Autoscaling),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixed {
    fixed: Value<i64>,
}

impl<'de> Deserialize<'de> for Capacity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let scaled = |node| from_node(node).map(Self::Autoscaled);
        by_key(
            deserializer,
            &[
                ("fixed", |node| {
                    from_node::<Fixed>(node).map(|capacity| Self::Fixed {
                        fixed: capacity.fixed,
                    })
                }),
                ("min", scaled),
                ("max", scaled),
            ],
        )
    }
}

impl Capacity {
    /// Always as much.
    #[track_caller]
    pub fn fixed(units: impl Into<Value<i64>>) -> Self {
        Self::Fixed {
            fixed: Value::here(units),
        }
    }

    /// As much as it takes between two bounds, so that 70 percent are in use.
    #[track_caller]
    pub fn autoscaled(min: impl Into<Value<i64>>, max: impl Into<Value<i64>>) -> Self {
        Self::Autoscaled(Autoscaling {
            min: Value::here(min),
            max: Value::here(max),
            target_utilization: usual_utilization(),
        })
    }

    /// `TargetValue`: how much of a scaled capacity is to be in use, 20 to 90 percent.
    #[must_use]
    #[track_caller]
    pub fn target_utilization(self, percent: impl Into<Value<i64>>) -> Self {
        match self {
            Self::Autoscaled(mut scaling) => {
                scaling.target_utilization = Value::here(percent);
                Self::Autoscaled(scaling)
            }
            Self::Fixed { .. } => Self::Fixed {
                fixed: Value::invalid("a fixed capacity has no target utilization")
                    .at(Origin::caller()),
            },
        }
    }

    fn or_at(self, origin: Origin) -> Self {
        match self {
            Self::Fixed { fixed } => {
                let place = fixed.origin().or(origin);
                Self::Fixed {
                    fixed: fixed.at(place),
                }
            }
            Self::Autoscaled(scaling) => Self::Autoscaled(scaling),
        }
    }

    /// What it starts with.
    pub(super) fn start(&self) -> &Value<i64> {
        match self {
            Self::Fixed { fixed } => fixed,
            Self::Autoscaled(scaling) => &scaling.min,
        }
    }

    pub(super) fn scaling(&self) -> Option<&Autoscaling> {
        match self {
            Self::Fixed { .. } => None,
            Self::Autoscaled(scaling) => Some(scaling),
        }
    }
}

impl<T: Into<Value<i64>>> From<T> for Capacity {
    fn from(units: T) -> Self {
        Self::Fixed {
            fixed: units.into(),
        }
    }
}

/// Capacity that follows its use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Autoscaling {
    /// `MinCapacity`: the least, and what it starts with. At least 1.
    pub min: Value<i64>,
    /// `MaxCapacity`: the most.
    pub max: Value<i64>,
    /// `TargetValue`: how much of it is to be in use, 20 to 90 percent. Default: 70.
    #[serde(
        default = "usual_utilization",
        skip_serializing_if = "is_usual_utilization"
    )]
    pub target_utilization: Value<i64>,
}

fn usual_utilization() -> Value<i64> {
    70.into()
}

fn is_usual_utilization(value: &Value<i64>) -> bool {
    *value == usual_utilization()
}
