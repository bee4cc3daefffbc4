//! Copies of a table in other regions.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Capacity, ContributorInsights, TableClass};
use crate::iam::Statement;
use crate::value::Value;

/// A copy of a table in another region (`Replicas`): `{ region: eu-west-1 }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Replica {
    /// `Region`
    pub region: Value<String>,
    /// `PointInTimeRecoverySpecification`. Default: as for the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point_in_time_recovery: Option<Value<bool>>,
    /// `DeletionProtectionEnabled`. Default: as for the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<Value<bool>>,
    /// `TableClass`. Default: as for the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table_class: Option<TableClass>,
    /// `ContributorInsightsSpecification`. Default: as for the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contributor_insights: Option<ContributorInsights>,
    /// `ReadProvisionedThroughputSettings` of a table with provisioned capacity, and of its indexes that have none of their
    /// own. Default: as for the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<Capacity>,
    /// `SSESpecification`: the ARN of a key of this region, for a table with a key of one's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Value<String>>,
    /// `ResourcePolicy`: statements about who else may use this copy. Default: none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<Statement>,
    /// `Tags` of this copy, over those of the table.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub tags: IndexMap<String, Value<String>>,
}

impl Replica {
    /// A copy in a region such as `eu-west-1`.
    #[track_caller]
    pub fn new(region: impl Into<Value<String>>) -> Self {
        Self {
            region: Value::here(region),
            point_in_time_recovery: None,
            deletion_protection: None,
            table_class: None,
            contributor_insights: None,
            read: None,
            key: None,
            policy: Vec::new(),
            tags: IndexMap::new(),
        }
    }

    /// `PointInTimeRecoverySpecification`: whether this copy can be restored to any second.
    #[must_use]
    #[track_caller]
    pub fn point_in_time_recovery(mut self, on: impl Into<Value<bool>>) -> Self {
        self.point_in_time_recovery = Some(Value::here(on));
        self
    }

    /// `DeletionProtectionEnabled`: nobody can delete this copy until this is off.
    #[must_use]
    #[track_caller]
    pub fn deletion_protection(mut self, on: impl Into<Value<bool>>) -> Self {
        self.deletion_protection = Some(Value::here(on));
        self
    }

    /// `TableClass`
    #[must_use]
    pub fn table_class(mut self, class: TableClass) -> Self {
        self.table_class = Some(class);
        self
    }

    /// `ContributorInsightsSpecification`: records which keys are used most.
    #[must_use]
    pub fn contributor_insights(mut self, insights: ContributorInsights) -> Self {
        self.contributor_insights = Some(insights);
        self
    }

    /// `ReadProvisionedThroughputSettings`: what can be read of this copy, fixed or scaled.
    #[must_use]
    #[track_caller]
    pub fn read(mut self, capacity: impl Into<Capacity>) -> Self {
        self.read = Some(capacity.into());
        self
    }

    /// `SSESpecification`: the ARN of a key of this region.
    #[must_use]
    #[track_caller]
    pub fn key(mut self, arn: impl Into<Value<String>>) -> Self {
        self.key = Some(Value::here(arn));
        self
    }

    /// `ResourcePolicy`: a statement about who else may use this copy; without a resource it is for this copy.
    #[must_use]
    pub fn policy_statement(mut self, statement: Statement) -> Self {
        self.policy.push(statement);
        self
    }

    /// `Tags`: a tag of this copy.
    #[must_use]
    #[track_caller]
    pub fn tag(mut self, key: impl Into<String>, value: impl Into<Value<String>>) -> Self {
        self.tags.insert(key.into(), Value::here(value));
        self
    }
}

impl From<&str> for Replica {
    #[track_caller]
    fn from(region: &str) -> Self {
        Self::new(region)
    }
}

impl From<Value<String>> for Replica {
    #[track_caller]
    fn from(region: Value<String>) -> Self {
        Self::new(region)
    }
}
