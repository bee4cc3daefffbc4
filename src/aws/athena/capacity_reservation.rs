// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Athena::CapacityReservation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Athena::CapacityReservation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-capacityreservation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservation(Body);

resource! { CapacityReservation "AWS::Athena::CapacityReservation" }

impl CapacityReservation {
    /// `CapacityAssignmentConfiguration`: `CapacityAssignmentConfiguration`.
    #[track_caller]
    pub fn capacity_assignment_configuration(
        mut self,
        value: impl IntoValue<CapacityAssignmentConfiguration>,
    ) -> Self {
        self.0.set("CapacityAssignmentConfiguration", value);
        self
    }

    /// `Name`: string, pattern `[a-zA-Z0-9._-]{1,128}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetDpus`: integer, at least 1. Required.
    #[track_caller]
    pub fn target_dpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetDpus", value);
        self
    }
}

impl Handle<CapacityReservation> {
    /// `AllocatedDpus`
    #[inline]
    pub fn allocated_dpus(&self) -> Value<i64> {
        self.attribute("AllocatedDpus")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastSuccessfulAllocationTime`
    #[inline]
    pub fn last_successful_allocation_time(&self) -> Value<String> {
        self.attribute("LastSuccessfulAllocationTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `CapacityAssignment` of `AWS::Athena::CapacityReservation`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityAssignment(Properties);

properties! { CapacityAssignment }

impl CapacityAssignment {
    /// `WorkgroupNames`: list of strings. Required.
    #[track_caller]
    pub fn workgroup_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("WorkgroupNames", value);
        self
    }
}

/// `CapacityAssignmentConfiguration` of `AWS::Athena::CapacityReservation`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityAssignmentConfiguration(Properties);

properties! { CapacityAssignmentConfiguration }

impl CapacityAssignmentConfiguration {
    /// `CapacityAssignments`: list of `CapacityAssignment`. Required.
    #[track_caller]
    pub fn capacity_assignments(
        mut self,
        value: impl IntoValue<ListOf<CapacityAssignment>>,
    ) -> Self {
        self.0.set("CapacityAssignments", value);
        self
    }
}

/// `Tag` of `AWS::Athena::CapacityReservation`.
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
