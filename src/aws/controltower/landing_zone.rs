// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ControlTower::LandingZone` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ControlTower::LandingZone`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-landingzone.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LandingZone(Body);

resource! { LandingZone "AWS::ControlTower::LandingZone" }

impl LandingZone {
    /// `Manifest`: object or string. Required.
    #[track_caller]
    pub fn manifest(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Manifest", value);
        self
    }

    /// `RemediationTypes`: list of `RemediationTypesItem`, 1 item.
    #[track_caller]
    pub fn remediation_types(
        mut self,
        value: impl IntoValue<ListOf<RemediationTypesItem>>,
    ) -> Self {
        self.0.set("RemediationTypes", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Version`: string, 3 to 10 characters, pattern `\d+.\d+`. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

impl Handle<LandingZone> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DriftStatus`
    #[inline]
    pub fn drift_status(&self) -> Value<String> {
        self.attribute("DriftStatus")
    }

    /// `LandingZoneIdentifier`
    #[inline]
    pub fn landing_zone_identifier(&self) -> Value<String> {
        self.attribute("LandingZoneIdentifier")
    }

    /// `LatestAvailableVersion`
    #[inline]
    pub fn latest_available_version(&self) -> Value<String> {
        self.attribute("LatestAvailableVersion")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `RemediationTypesItem` of `AWS::ControlTower::LandingZone`.
    RemediationTypesItem
    INHERITANCE_DRIFT "INHERITANCE_DRIFT"
}

/// `Tag` of `AWS::ControlTower::LandingZone`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 256 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
