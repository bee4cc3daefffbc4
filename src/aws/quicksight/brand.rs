// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::Brand` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::Brand`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-brand.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Brand(Body);

resource! { Brand "AWS::QuickSight::Brand" }

impl Brand {
    /// `BrandDefinition`: `BrandDefinition`.
    #[track_caller]
    pub fn brand_definition(mut self, value: impl IntoValue<BrandDefinition>) -> Self {
        self.0.set("BrandDefinition", value);
        self
    }

    /// `BrandId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn brand_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BrandId", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Brand> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AwsAccountId`
    #[inline]
    pub fn aws_account_id(&self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// `BrandStatus`
    #[inline]
    pub fn brand_status(&self) -> Value<String> {
        self.attribute("BrandStatus")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `VersionId`
    #[inline]
    pub fn version_id(&self) -> Value<String> {
        self.attribute("VersionId")
    }

    /// `VersionStatus`
    #[inline]
    pub fn version_status(&self) -> Value<String> {
        self.attribute("VersionStatus")
    }
}

/// `ApplicationTheme` of `AWS::QuickSight::Brand`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationTheme(Properties);

properties! { ApplicationTheme }

impl ApplicationTheme {
    /// `BrandColorPalette`: `BrandColorPalette`.
    #[track_caller]
    pub fn brand_color_palette(mut self, value: impl IntoValue<BrandColorPalette>) -> Self {
        self.0.set("BrandColorPalette", value);
        self
    }

    /// `BrandElementStyle`: `BrandElementStyle`.
    #[track_caller]
    pub fn brand_element_style(mut self, value: impl IntoValue<BrandElementStyle>) -> Self {
        self.0.set("BrandElementStyle", value);
        self
    }
}

/// `BrandColorPalette` of `AWS::QuickSight::Brand`.
#[derive(Clone, Default)]
#[must_use]
pub struct BrandColorPalette(Properties);

properties! { BrandColorPalette }

impl BrandColorPalette {
    /// `Accent`: `Palette`.
    #[track_caller]
    pub fn accent(mut self, value: impl IntoValue<Palette>) -> Self {
        self.0.set("Accent", value);
        self
    }

    /// `Danger`: `Palette`.
    #[track_caller]
    pub fn danger(mut self, value: impl IntoValue<Palette>) -> Self {
        self.0.set("Danger", value);
        self
    }

    /// `Dimension`: `Palette`.
    #[track_caller]
    pub fn dimension(mut self, value: impl IntoValue<Palette>) -> Self {
        self.0.set("Dimension", value);
        self
    }

    /// `Info`: `Palette`.
    #[track_caller]
    pub fn info(mut self, value: impl IntoValue<Palette>) -> Self {
        self.0.set("Info", value);
        self
    }

    /// `Measure`: `Palette`.
    #[track_caller]
    pub fn measure(mut self, value: impl IntoValue<Palette>) -> Self {
        self.0.set("Measure", value);
        self
    }

    /// `Primary`: `Palette`.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<Palette>) -> Self {
        self.0.set("Primary", value);
        self
    }

    /// `Secondary`: `Palette`.
    #[track_caller]
    pub fn secondary(mut self, value: impl IntoValue<Palette>) -> Self {
        self.0.set("Secondary", value);
        self
    }

    /// `Success`: `Palette`.
    #[track_caller]
    pub fn success(mut self, value: impl IntoValue<Palette>) -> Self {
        self.0.set("Success", value);
        self
    }

    /// `Warning`: `Palette`.
    #[track_caller]
    pub fn warning(mut self, value: impl IntoValue<Palette>) -> Self {
        self.0.set("Warning", value);
        self
    }
}

/// `BrandDefinition` of `AWS::QuickSight::Brand`.
#[derive(Clone, Default)]
#[must_use]
pub struct BrandDefinition(Properties);

properties! { BrandDefinition }

impl BrandDefinition {
    /// `ApplicationTheme`: `ApplicationTheme`.
    #[track_caller]
    pub fn application_theme(mut self, value: impl IntoValue<ApplicationTheme>) -> Self {
        self.0.set("ApplicationTheme", value);
        self
    }

    /// `BrandName`: string, 1 to 512 characters, pattern `^[ -ÿ]+$`.
    #[track_caller]
    pub fn brand_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BrandName", value);
        self
    }

    /// `Description`: string, 1 to 2048 characters, pattern `^[ -ÿ]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }
}

/// `BrandElementStyle` of `AWS::QuickSight::Brand`.
#[derive(Clone, Default)]
#[must_use]
pub struct BrandElementStyle(Properties);

properties! { BrandElementStyle }

impl BrandElementStyle {
    /// `NavbarStyle`: `NavbarStyle`.
    #[track_caller]
    pub fn navbar_style(mut self, value: impl IntoValue<NavbarStyle>) -> Self {
        self.0.set("NavbarStyle", value);
        self
    }
}

/// `NavbarStyle` of `AWS::QuickSight::Brand`.
#[derive(Clone, Default)]
#[must_use]
pub struct NavbarStyle(Properties);

properties! { NavbarStyle }

impl NavbarStyle {
    /// `ContextualNavbar`: `Palette`.
    #[track_caller]
    pub fn contextual_navbar(mut self, value: impl IntoValue<Palette>) -> Self {
        self.0.set("ContextualNavbar", value);
        self
    }

    /// `GlobalNavbar`: `Palette`.
    #[track_caller]
    pub fn global_navbar(mut self, value: impl IntoValue<Palette>) -> Self {
        self.0.set("GlobalNavbar", value);
        self
    }
}

/// `Palette` of `AWS::QuickSight::Brand`.
#[derive(Clone, Default)]
#[must_use]
pub struct Palette(Properties);

properties! { Palette }

impl Palette {
    /// `Background`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn background(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Background", value);
        self
    }

    /// `Foreground`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Foreground", value);
        self
    }
}

/// `Tag` of `AWS::QuickSight::Brand`.
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
