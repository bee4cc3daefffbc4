// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSM::ServiceSetting` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSM::ServiceSetting`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-servicesetting.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceSetting(Body);

resource! { ServiceSetting "AWS::SSM::ServiceSetting" }

impl ServiceSetting {
    /// `SettingId`: string, 1 to 1000 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn setting_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SettingId", value);
        self
    }

    /// `SettingValue`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn setting_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SettingValue", value);
        self
    }
}

impl Handle<ServiceSetting> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `LastModifiedDate`
    #[inline]
    pub fn last_modified_date(&self) -> Value<String> {
        self.attribute("LastModifiedDate")
    }

    /// `LastModifiedUser`
    #[inline]
    pub fn last_modified_user(&self) -> Value<String> {
        self.attribute("LastModifiedUser")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}
