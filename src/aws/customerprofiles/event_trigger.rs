// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CustomerProfiles::EventTrigger` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CustomerProfiles::EventTrigger`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventtrigger.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventTrigger(Body);

resource! { EventTrigger "AWS::CustomerProfiles::EventTrigger" }

impl EventTrigger {
    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `EventTriggerConditions`: list of `EventTriggerCondition`, 1 to 5 items. Required.
    #[track_caller]
    pub fn event_trigger_conditions(
        mut self,
        value: impl IntoValue<ListOf<EventTriggerCondition>>,
    ) -> Self {
        self.0.set("EventTriggerConditions", value);
        self
    }

    /// `EventTriggerLimits`: `EventTriggerLimits`.
    #[track_caller]
    pub fn event_trigger_limits(mut self, value: impl IntoValue<EventTriggerLimits>) -> Self {
        self.0.set("EventTriggerLimits", value);
        self
    }

    /// `EventTriggerName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn event_trigger_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventTriggerName", value);
        self
    }

    /// `ObjectTypeName`: string, 1 to 255 characters, pattern `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Required.
    #[track_caller]
    pub fn object_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectTypeName", value);
        self
    }

    /// `SegmentFilter`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn segment_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentFilter", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EventTrigger> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// `EventTriggerCondition` of `AWS::CustomerProfiles::EventTrigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventTriggerCondition(Properties);

properties! { EventTriggerCondition }

impl EventTriggerCondition {
    /// `EventTriggerDimensions`: list of `EventTriggerDimension`, 1 to 10 items. Required.
    #[track_caller]
    pub fn event_trigger_dimensions(
        mut self,
        value: impl IntoValue<ListOf<EventTriggerDimension>>,
    ) -> Self {
        self.0.set("EventTriggerDimensions", value);
        self
    }

    /// `LogicalOperator`: `EventTriggerLogicalOperator`. Required.
    #[track_caller]
    pub fn logical_operator(mut self, value: impl IntoValue<EventTriggerLogicalOperator>) -> Self {
        self.0.set("LogicalOperator", value);
        self
    }
}

/// `EventTriggerDimension` of `AWS::CustomerProfiles::EventTrigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventTriggerDimension(Properties);

properties! { EventTriggerDimension }

impl EventTriggerDimension {
    /// `ObjectAttributes`: list of `ObjectAttribute`, 1 to 10 items. Required.
    #[track_caller]
    pub fn object_attributes(mut self, value: impl IntoValue<ListOf<ObjectAttribute>>) -> Self {
        self.0.set("ObjectAttributes", value);
        self
    }
}

/// `EventTriggerLimits` of `AWS::CustomerProfiles::EventTrigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventTriggerLimits(Properties);

properties! { EventTriggerLimits }

impl EventTriggerLimits {
    /// `EventExpiration`: integer.
    #[track_caller]
    pub fn event_expiration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EventExpiration", value);
        self
    }

    /// `Periods`: list of `Period`, 1 to 4 items.
    #[track_caller]
    pub fn periods(mut self, value: impl IntoValue<ListOf<Period>>) -> Self {
        self.0.set("Periods", value);
        self
    }
}

choice! {
    /// `EventTriggerLogicalOperator` of `AWS::CustomerProfiles::EventTrigger`.
    EventTriggerLogicalOperator
    ANY "ANY"
    ALL "ALL"
    NONE "NONE"
}

/// `ObjectAttribute` of `AWS::CustomerProfiles::EventTrigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectAttribute(Properties);

properties! { ObjectAttribute }

impl ObjectAttribute {
    /// `ComparisonOperator`: `ObjectAttributeComparisonOperator`. Required.
    #[track_caller]
    pub fn comparison_operator(
        mut self,
        value: impl IntoValue<ObjectAttributeComparisonOperator>,
    ) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `FieldName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_.-]+$`.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldName", value);
        self
    }

    /// `Source`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Values`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `ObjectAttributeComparisonOperator` of `AWS::CustomerProfiles::EventTrigger`.
    ObjectAttributeComparisonOperator
    INCLUSIVE "INCLUSIVE"
    EXCLUSIVE "EXCLUSIVE"
    CONTAINS "CONTAINS"
    BEGINS_WITH "BEGINS_WITH"
    ENDS_WITH "ENDS_WITH"
    GREATER_THAN "GREATER_THAN"
    LESS_THAN "LESS_THAN"
    GREATER_THAN_OR_EQUAL "GREATER_THAN_OR_EQUAL"
    LESS_THAN_OR_EQUAL "LESS_THAN_OR_EQUAL"
    EQUAL "EQUAL"
    BEFORE "BEFORE"
    AFTER "AFTER"
    ON "ON"
    BETWEEN "BETWEEN"
    NOT_BETWEEN "NOT_BETWEEN"
}

/// `Period` of `AWS::CustomerProfiles::EventTrigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct Period(Properties);

properties! { Period }

impl Period {
    /// `MaxInvocationsPerProfile`: integer, 1 to 1000.
    #[track_caller]
    pub fn max_invocations_per_profile(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxInvocationsPerProfile", value);
        self
    }

    /// `Unit`: `PeriodUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<PeriodUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Unlimited`: boolean.
    #[track_caller]
    pub fn unlimited(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Unlimited", value);
        self
    }

    /// `Value`: integer, 1 to 60. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `PeriodUnit` of `AWS::CustomerProfiles::EventTrigger`.
    PeriodUnit
    MINUTES "MINUTES"
    HOURS "HOURS"
    DAYS "DAYS"
    WEEKS "WEEKS"
    MONTHS "MONTHS"
}

/// `Tag` of `AWS::CustomerProfiles::EventTrigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
