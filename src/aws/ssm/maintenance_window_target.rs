// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSM::MaintenanceWindowTarget` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSM::MaintenanceWindowTarget`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtarget.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindowTarget(Body);

resource! { MaintenanceWindowTarget "AWS::SSM::MaintenanceWindowTarget" }

impl MaintenanceWindowTarget {
    /// `Description`: string, 1 to 128 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 3 to 128 characters, pattern `^[a-zA-Z0-9_\-.]{3,128}$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OwnerInformation`: string, 1 to 128 characters.
    #[track_caller]
    pub fn owner_information(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerInformation", value);
        self
    }

    /// `ResourceType`: `ResourceType`. Required.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Targets`: list of `Targets`, at most 5 items. Required.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<Targets>>) -> Self {
        self.0.set("Targets", value);
        self
    }

    /// `WindowId`: string, 20 characters, pattern `^mw-[0-9a-f]{17}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn window_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WindowId", value);
        self
    }
}

impl Handle<MaintenanceWindowTarget> {
    /// `WindowTargetId`
    #[inline]
    pub fn window_target_id(&self) -> Value<String> {
        self.attribute("WindowTargetId")
    }
}

choice! {
    /// `ResourceType` of `AWS::SSM::MaintenanceWindowTarget`.
    ResourceType
    INSTANCE "INSTANCE"
    RESOURCE_GROUP "RESOURCE_GROUP"
}

/// `Targets` of `AWS::SSM::MaintenanceWindowTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct Targets(Properties);

properties! { Targets }

impl Targets {
    /// `Key`: string, 1 to 163 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings, at most 50 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}
