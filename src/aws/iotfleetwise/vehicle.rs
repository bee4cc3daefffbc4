// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTFleetWise::Vehicle` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTFleetWise::Vehicle`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Vehicle(Body);

resource! { Vehicle "AWS::IoTFleetWise::Vehicle" }

impl Vehicle {
    /// `AssociationBehavior`: `VehicleAssociationBehavior`.
    #[track_caller]
    pub fn association_behavior(
        mut self,
        value: impl IntoValue<VehicleAssociationBehavior>,
    ) -> Self {
        self.0.set("AssociationBehavior", value);
        self
    }

    /// `Attributes`: map of strings, at least 1 entry.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `DecoderManifestArn`: string. Required.
    #[track_caller]
    pub fn decoder_manifest_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DecoderManifestArn", value);
        self
    }

    /// `ModelManifestArn`: string. Required.
    #[track_caller]
    pub fn model_manifest_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelManifestArn", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[a-zA-Z\d\-_:]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `StateTemplates`: list of `StateTemplateAssociation`, at most 20 items.
    #[track_caller]
    pub fn state_templates(
        mut self,
        value: impl IntoValue<ListOf<StateTemplateAssociation>>,
    ) -> Self {
        self.0.set("StateTemplates", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Vehicle> {
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

    /// `LastModificationTime`
    #[inline]
    pub fn last_modification_time(&self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// `PeriodicStateTemplateUpdateStrategy` of `AWS::IoTFleetWise::Vehicle`.
#[derive(Clone, Default)]
#[must_use]
pub struct PeriodicStateTemplateUpdateStrategy(Properties);

properties! { PeriodicStateTemplateUpdateStrategy }

impl PeriodicStateTemplateUpdateStrategy {
    /// `StateTemplateUpdateRate`: `TimePeriod`. Required.
    #[track_caller]
    pub fn state_template_update_rate(mut self, value: impl IntoValue<TimePeriod>) -> Self {
        self.0.set("StateTemplateUpdateRate", value);
        self
    }
}

/// `StateTemplateAssociation` of `AWS::IoTFleetWise::Vehicle`.
#[derive(Clone, Default)]
#[must_use]
pub struct StateTemplateAssociation(Properties);

properties! { StateTemplateAssociation }

impl StateTemplateAssociation {
    /// `Identifier`: string, 1 to 100 characters, pattern `^[a-zA-Z\d\-_:]+$`. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `StateTemplateUpdateStrategy`: `StateTemplateUpdateStrategy`. Required.
    #[track_caller]
    pub fn state_template_update_strategy(
        mut self,
        value: impl IntoValue<StateTemplateUpdateStrategy>,
    ) -> Self {
        self.0.set("StateTemplateUpdateStrategy", value);
        self
    }
}

/// `StateTemplateUpdateStrategy` of `AWS::IoTFleetWise::Vehicle`.
#[derive(Clone, Default)]
#[must_use]
pub struct StateTemplateUpdateStrategy(Properties);

properties! { StateTemplateUpdateStrategy }

impl StateTemplateUpdateStrategy {
    /// `OnChange`: object.
    #[track_caller]
    pub fn on_change(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("OnChange", value);
        self
    }

    /// `Periodic`: `PeriodicStateTemplateUpdateStrategy`.
    #[track_caller]
    pub fn periodic(mut self, value: impl IntoValue<PeriodicStateTemplateUpdateStrategy>) -> Self {
        self.0.set("Periodic", value);
        self
    }
}

/// `Tag` of `AWS::IoTFleetWise::Vehicle`.
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

/// `TimePeriod` of `AWS::IoTFleetWise::Vehicle`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimePeriod(Properties);

properties! { TimePeriod }

impl TimePeriod {
    /// `Unit`: `TimeUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<TimeUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: number, at least 1. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TimeUnit` of `AWS::IoTFleetWise::Vehicle`.
    TimeUnit
    MILLISECOND "MILLISECOND"
    SECOND "SECOND"
    MINUTE "MINUTE"
    HOUR "HOUR"
}

choice! {
    /// `VehicleAssociationBehavior` of `AWS::IoTFleetWise::Vehicle`.
    VehicleAssociationBehavior
    CREATE_IOT_THING "CreateIotThing"
    VALIDATE_IOT_THING_EXISTS "ValidateIotThingExists"
}
