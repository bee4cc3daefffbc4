// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Outposts::Outpost` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Outposts::Outpost`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-outpost.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Outpost(Body);

resource! { Outpost "AWS::Outposts::Outpost" }

impl Outpost {
    /// `AvailabilityZone`: string, 1 to 1000 characters, pattern `^([a-zA-Z]+-){1,3}([a-zA-Z]+)?(\d+[a-zA-Z]?)?$`. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `AvailabilityZoneId`: string, 1 to 255 characters, pattern `^[a-zA-Z]+\d-[a-zA-Z]+\d$`. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneId", value);
        self
    }

    /// `Description`: string, 1 to 1000 characters, pattern `^[\S ]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[\S ]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SiteId`: string, 1 to 255 characters, pattern `^os-[a-f0-9]{17}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn site_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SiteId", value);
        self
    }

    /// `SupportedHardwareType`: `SupportedHardwareType`.
    #[track_caller]
    pub fn supported_hardware_type(mut self, value: impl IntoValue<SupportedHardwareType>) -> Self {
        self.0.set("SupportedHardwareType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Outpost> {
    /// `LifeCycleStatus`
    #[inline]
    pub fn life_cycle_status(&self) -> Value<String> {
        self.attribute("LifeCycleStatus")
    }

    /// `OutpostArn`
    #[inline]
    pub fn outpost_arn(&self) -> Value<String> {
        self.attribute("OutpostArn")
    }

    /// `OutpostId`
    #[inline]
    pub fn outpost_id(&self) -> Value<String> {
        self.attribute("OutpostId")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `SiteArn`
    #[inline]
    pub fn site_arn(&self) -> Value<String> {
        self.attribute("SiteArn")
    }
}

choice! {
    /// `SupportedHardwareType` of `AWS::Outposts::Outpost`.
    SupportedHardwareType
    RACK "RACK"
    SERVER "SERVER"
}

/// `Tag` of `AWS::Outposts::Outpost`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?![aA][wW][sS]:)[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\S \n]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
