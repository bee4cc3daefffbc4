// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::PushTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::PushTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-pushtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PushTemplate(Body);

resource! { PushTemplate "AWS::Pinpoint::PushTemplate" }

impl PushTemplate {
    /// `ADM`: `AndroidPushNotificationTemplate`.
    #[track_caller]
    pub fn adm(mut self, value: impl IntoValue<AndroidPushNotificationTemplate>) -> Self {
        self.0.set("ADM", value);
        self
    }

    /// `APNS`: `APNSPushNotificationTemplate`.
    #[track_caller]
    pub fn apns(mut self, value: impl IntoValue<APNSPushNotificationTemplate>) -> Self {
        self.0.set("APNS", value);
        self
    }

    /// `Baidu`: `AndroidPushNotificationTemplate`.
    #[track_caller]
    pub fn baidu(mut self, value: impl IntoValue<AndroidPushNotificationTemplate>) -> Self {
        self.0.set("Baidu", value);
        self
    }

    /// `Default`: `DefaultPushNotificationTemplate`.
    #[track_caller]
    pub fn default(mut self, value: impl IntoValue<DefaultPushNotificationTemplate>) -> Self {
        self.0.set("Default", value);
        self
    }

    /// `DefaultSubstitutions`: string.
    #[track_caller]
    pub fn default_substitutions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultSubstitutions", value);
        self
    }

    /// `GCM`: `AndroidPushNotificationTemplate`.
    #[track_caller]
    pub fn gcm(mut self, value: impl IntoValue<AndroidPushNotificationTemplate>) -> Self {
        self.0.set("GCM", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `TemplateDescription`: string.
    #[track_caller]
    pub fn template_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateDescription", value);
        self
    }

    /// `TemplateName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateName", value);
        self
    }
}

impl Handle<PushTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `APNSPushNotificationTemplate` of `AWS::Pinpoint::PushTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct APNSPushNotificationTemplate(Properties);

properties! { APNSPushNotificationTemplate }

impl APNSPushNotificationTemplate {
    /// `Action`: string.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Body`: string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `MediaUrl`: string.
    #[track_caller]
    pub fn media_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MediaUrl", value);
        self
    }

    /// `Sound`: string.
    #[track_caller]
    pub fn sound(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Sound", value);
        self
    }

    /// `Title`: string.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Url`: string.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `AndroidPushNotificationTemplate` of `AWS::Pinpoint::PushTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AndroidPushNotificationTemplate(Properties);

properties! { AndroidPushNotificationTemplate }

impl AndroidPushNotificationTemplate {
    /// `Action`: string.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Body`: string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `ImageIconUrl`: string.
    #[track_caller]
    pub fn image_icon_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageIconUrl", value);
        self
    }

    /// `ImageUrl`: string.
    #[track_caller]
    pub fn image_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUrl", value);
        self
    }

    /// `SmallImageIconUrl`: string.
    #[track_caller]
    pub fn small_image_icon_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SmallImageIconUrl", value);
        self
    }

    /// `Sound`: string.
    #[track_caller]
    pub fn sound(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Sound", value);
        self
    }

    /// `Title`: string.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Url`: string.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `DefaultPushNotificationTemplate` of `AWS::Pinpoint::PushTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultPushNotificationTemplate(Properties);

properties! { DefaultPushNotificationTemplate }

impl DefaultPushNotificationTemplate {
    /// `Action`: string.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Body`: string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `Sound`: string.
    #[track_caller]
    pub fn sound(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Sound", value);
        self
    }

    /// `Title`: string.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Url`: string.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}
