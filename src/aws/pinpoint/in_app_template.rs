// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::InAppTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::InAppTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-inapptemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InAppTemplate(Body);

resource! { InAppTemplate "AWS::Pinpoint::InAppTemplate" }

impl InAppTemplate {
    /// `Content`: list of `InAppMessageContent`.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<ListOf<InAppMessageContent>>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `CustomConfig`: object.
    #[track_caller]
    pub fn custom_config(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CustomConfig", value);
        self
    }

    /// `Layout`: `Layout`.
    #[track_caller]
    pub fn layout(mut self, value: impl IntoValue<Layout>) -> Self {
        self.0.set("Layout", value);
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

impl Handle<InAppTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `Alignment` of `AWS::Pinpoint::InAppTemplate`.
    Alignment
    LEFT "LEFT"
    CENTER "CENTER"
    RIGHT "RIGHT"
}

/// `BodyConfig` of `AWS::Pinpoint::InAppTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct BodyConfig(Properties);

properties! { BodyConfig }

impl BodyConfig {
    /// `Alignment`: `Alignment`.
    #[track_caller]
    pub fn alignment(mut self, value: impl IntoValue<Alignment>) -> Self {
        self.0.set("Alignment", value);
        self
    }

    /// `Body`: string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `TextColor`: string.
    #[track_caller]
    pub fn text_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextColor", value);
        self
    }
}

choice! {
    /// `ButtonAction` of `AWS::Pinpoint::InAppTemplate`.
    ButtonAction
    LINK "LINK"
    DEEP_LINK "DEEP_LINK"
    CLOSE "CLOSE"
}

/// `ButtonConfig` of `AWS::Pinpoint::InAppTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ButtonConfig(Properties);

properties! { ButtonConfig }

impl ButtonConfig {
    /// `Android`: `OverrideButtonConfiguration`.
    #[track_caller]
    pub fn android(mut self, value: impl IntoValue<OverrideButtonConfiguration>) -> Self {
        self.0.set("Android", value);
        self
    }

    /// `DefaultConfig`: `DefaultButtonConfiguration`.
    #[track_caller]
    pub fn default_config(mut self, value: impl IntoValue<DefaultButtonConfiguration>) -> Self {
        self.0.set("DefaultConfig", value);
        self
    }

    /// `IOS`: `OverrideButtonConfiguration`.
    #[track_caller]
    pub fn ios(mut self, value: impl IntoValue<OverrideButtonConfiguration>) -> Self {
        self.0.set("IOS", value);
        self
    }

    /// `Web`: `OverrideButtonConfiguration`.
    #[track_caller]
    pub fn web(mut self, value: impl IntoValue<OverrideButtonConfiguration>) -> Self {
        self.0.set("Web", value);
        self
    }
}

/// `DefaultButtonConfiguration` of `AWS::Pinpoint::InAppTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultButtonConfiguration(Properties);

properties! { DefaultButtonConfiguration }

impl DefaultButtonConfiguration {
    /// `BackgroundColor`: string.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }

    /// `BorderRadius`: integer.
    #[track_caller]
    pub fn border_radius(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BorderRadius", value);
        self
    }

    /// `ButtonAction`: `ButtonAction`.
    #[track_caller]
    pub fn button_action(mut self, value: impl IntoValue<ButtonAction>) -> Self {
        self.0.set("ButtonAction", value);
        self
    }

    /// `Link`: string.
    #[track_caller]
    pub fn link(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Link", value);
        self
    }

    /// `Text`: string.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }

    /// `TextColor`: string.
    #[track_caller]
    pub fn text_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextColor", value);
        self
    }
}

/// `HeaderConfig` of `AWS::Pinpoint::InAppTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeaderConfig(Properties);

properties! { HeaderConfig }

impl HeaderConfig {
    /// `Alignment`: `Alignment`.
    #[track_caller]
    pub fn alignment(mut self, value: impl IntoValue<Alignment>) -> Self {
        self.0.set("Alignment", value);
        self
    }

    /// `Header`: string.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Header", value);
        self
    }

    /// `TextColor`: string.
    #[track_caller]
    pub fn text_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextColor", value);
        self
    }
}

/// `InAppMessageContent` of `AWS::Pinpoint::InAppTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct InAppMessageContent(Properties);

properties! { InAppMessageContent }

impl InAppMessageContent {
    /// `BackgroundColor`: string.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }

    /// `BodyConfig`: `BodyConfig`.
    #[track_caller]
    pub fn body_config(mut self, value: impl IntoValue<BodyConfig>) -> Self {
        self.0.set("BodyConfig", value);
        self
    }

    /// `HeaderConfig`: `HeaderConfig`.
    #[track_caller]
    pub fn header_config(mut self, value: impl IntoValue<HeaderConfig>) -> Self {
        self.0.set("HeaderConfig", value);
        self
    }

    /// `ImageUrl`: string.
    #[track_caller]
    pub fn image_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUrl", value);
        self
    }

    /// `PrimaryBtn`: `ButtonConfig`.
    #[track_caller]
    pub fn primary_btn(mut self, value: impl IntoValue<ButtonConfig>) -> Self {
        self.0.set("PrimaryBtn", value);
        self
    }

    /// `SecondaryBtn`: `ButtonConfig`.
    #[track_caller]
    pub fn secondary_btn(mut self, value: impl IntoValue<ButtonConfig>) -> Self {
        self.0.set("SecondaryBtn", value);
        self
    }
}

choice! {
    /// `Layout` of `AWS::Pinpoint::InAppTemplate`.
    Layout
    BOTTOM_BANNER "BOTTOM_BANNER"
    TOP_BANNER "TOP_BANNER"
    OVERLAYS "OVERLAYS"
    MOBILE_FEED "MOBILE_FEED"
    MIDDLE_BANNER "MIDDLE_BANNER"
    CAROUSEL "CAROUSEL"
}

/// `OverrideButtonConfiguration` of `AWS::Pinpoint::InAppTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct OverrideButtonConfiguration(Properties);

properties! { OverrideButtonConfiguration }

impl OverrideButtonConfiguration {
    /// `ButtonAction`: `ButtonAction`.
    #[track_caller]
    pub fn button_action(mut self, value: impl IntoValue<ButtonAction>) -> Self {
        self.0.set("ButtonAction", value);
        self
    }

    /// `Link`: string.
    #[track_caller]
    pub fn link(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Link", value);
        self
    }
}
