// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::LimitsProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::LimitsProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-limitsprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LimitsProfile(Body);

resource! { LimitsProfile "AWS::QuickSight::LimitsProfile" }

impl LimitsProfile {
    /// `AccountId`: string, 12 characters, pattern `^[0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ProfileName`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileName", value);
        self
    }

    /// `ResourceLimits`: map of `ProfileLimitValue`. Required.
    #[track_caller]
    pub fn resource_limits(mut self, value: impl IntoValue<MapOf<ProfileLimitValue>>) -> Self {
        self.0.set("ResourceLimits", value);
        self
    }
}

impl Handle<LimitsProfile> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `ProfileId`
    #[inline]
    pub fn profile_id(&self) -> Value<String> {
        self.attribute("ProfileId")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `LimitUnit` of `AWS::QuickSight::LimitsProfile`.
    LimitUnit
    MB "MB"
    GB "GB"
    HOURS "HOURS"
    DAYS "DAYS"
}

/// `ProfileLimitValue` of `AWS::QuickSight::LimitsProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProfileLimitValue(Properties);

properties! { ProfileLimitValue }

impl ProfileLimitValue {
    /// `MaxValue`: number, at least 0. Required.
    #[track_caller]
    pub fn max_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxValue", value);
        self
    }

    /// `Unit`: `LimitUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<LimitUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }
}
