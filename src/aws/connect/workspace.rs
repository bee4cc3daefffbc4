// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::Workspace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::Workspace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workspace(Body);

resource! { Workspace "AWS::Connect::Workspace" }

impl Workspace {
    /// `Associations`: list of strings.
    #[track_caller]
    pub fn associations(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Associations", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Media`: list of `MediaItem`, at most 4 items.
    #[track_caller]
    pub fn media(mut self, value: impl IntoValue<ListOf<MediaItem>>) -> Self {
        self.0.set("Media", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Pages`: list of `WorkspacePage`.
    #[track_caller]
    pub fn pages(mut self, value: impl IntoValue<ListOf<WorkspacePage>>) -> Self {
        self.0.set("Pages", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Theme`: `WorkspaceTheme`.
    #[track_caller]
    pub fn theme(mut self, value: impl IntoValue<WorkspaceTheme>) -> Self {
        self.0.set("Theme", value);
        self
    }

    /// `Title`: string, at most 127 characters, pattern `^[\P{C}]*$`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

impl Handle<Workspace> {
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

/// `FontFamily` of `AWS::Connect::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct FontFamily(Properties);

properties! { FontFamily }

impl FontFamily {
    /// `Default`: `WorkspaceFontFamily`.
    #[track_caller]
    pub fn default(mut self, value: impl IntoValue<WorkspaceFontFamily>) -> Self {
        self.0.set("Default", value);
        self
    }
}

/// `MediaItem` of `AWS::Connect::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaItem(Properties);

properties! { MediaItem }

impl MediaItem {
    /// `Source`: string, 1 to 533333 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Type`: `MediaType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<MediaType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `MediaType` of `AWS::Connect::Workspace`.
    MediaType
    IMAGE_LOGO_LIGHT_FAVICON "IMAGE_LOGO_LIGHT_FAVICON"
    IMAGE_LOGO_DARK_FAVICON "IMAGE_LOGO_DARK_FAVICON"
    IMAGE_LOGO_LIGHT_HORIZONTAL "IMAGE_LOGO_LIGHT_HORIZONTAL"
    IMAGE_LOGO_DARK_HORIZONTAL "IMAGE_LOGO_DARK_HORIZONTAL"
}

/// `PaletteCanvas` of `AWS::Connect::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaletteCanvas(Properties);

properties! { PaletteCanvas }

impl PaletteCanvas {
    /// `ActiveBackground`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn active_background(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActiveBackground", value);
        self
    }

    /// `ContainerBackground`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn container_background(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerBackground", value);
        self
    }

    /// `PageBackground`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn page_background(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PageBackground", value);
        self
    }
}

/// `PaletteHeader` of `AWS::Connect::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaletteHeader(Properties);

properties! { PaletteHeader }

impl PaletteHeader {
    /// `Background`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn background(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Background", value);
        self
    }

    /// `InvertActionsColors`: boolean.
    #[track_caller]
    pub fn invert_actions_colors(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InvertActionsColors", value);
        self
    }

    /// `Text`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }

    /// `TextHover`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn text_hover(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextHover", value);
        self
    }
}

/// `PaletteNavigation` of `AWS::Connect::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaletteNavigation(Properties);

properties! { PaletteNavigation }

impl PaletteNavigation {
    /// `Background`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn background(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Background", value);
        self
    }

    /// `InvertActionsColors`: boolean.
    #[track_caller]
    pub fn invert_actions_colors(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InvertActionsColors", value);
        self
    }

    /// `Text`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }

    /// `TextActive`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn text_active(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextActive", value);
        self
    }

    /// `TextBackgroundActive`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn text_background_active(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextBackgroundActive", value);
        self
    }

    /// `TextBackgroundHover`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn text_background_hover(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextBackgroundHover", value);
        self
    }

    /// `TextHover`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn text_hover(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextHover", value);
        self
    }
}

/// `PalettePrimary` of `AWS::Connect::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct PalettePrimary(Properties);

properties! { PalettePrimary }

impl PalettePrimary {
    /// `Active`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn active(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Active", value);
        self
    }

    /// `ContrastText`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn contrast_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContrastText", value);
        self
    }

    /// `Default`: string, 1 to 127 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn default(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Default", value);
        self
    }
}

/// `Tag` of `AWS::Connect::Workspace`.
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

choice! {
    /// `Visibility` of `AWS::Connect::Workspace`.
    Visibility
    ALL "ALL"
    ASSIGNED "ASSIGNED"
    NONE "NONE"
}

choice! {
    /// `WorkspaceFontFamily` of `AWS::Connect::Workspace`.
    WorkspaceFontFamily
    ARIAL "ARIAL"
    COURIER_NEW "COURIER_NEW"
    GEORGIA "GEORGIA"
    TIMES_NEW_ROMAN "TIMES_NEW_ROMAN"
    TREBUCHET "TREBUCHET"
    VERDANA "VERDANA"
}

/// `WorkspacePage` of `AWS::Connect::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkspacePage(Properties);

properties! { WorkspacePage }

impl WorkspacePage {
    /// `InputData`: string, at most 4096 characters.
    #[track_caller]
    pub fn input_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputData", value);
        self
    }

    /// `Page`: string, 1 to 25 characters, pattern `^(?!\.$)(?!\.\.$)[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    #[track_caller]
    pub fn page(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Page", value);
        self
    }

    /// `ResourceArn`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `Slug`: string, at most 63 characters, pattern `^$|^[\p{L}\p{Z}\p{N}\-_.:=@'|]{3,}$`.
    #[track_caller]
    pub fn slug(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Slug", value);
        self
    }
}

/// `WorkspaceTheme` of `AWS::Connect::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkspaceTheme(Properties);

properties! { WorkspaceTheme }

impl WorkspaceTheme {
    /// `Dark`: `WorkspaceThemeConfig`.
    #[track_caller]
    pub fn dark(mut self, value: impl IntoValue<WorkspaceThemeConfig>) -> Self {
        self.0.set("Dark", value);
        self
    }

    /// `Light`: `WorkspaceThemeConfig`.
    #[track_caller]
    pub fn light(mut self, value: impl IntoValue<WorkspaceThemeConfig>) -> Self {
        self.0.set("Light", value);
        self
    }
}

/// `WorkspaceThemeConfig` of `AWS::Connect::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkspaceThemeConfig(Properties);

properties! { WorkspaceThemeConfig }

impl WorkspaceThemeConfig {
    /// `Palette`: `WorkspaceThemePalette`.
    #[track_caller]
    pub fn palette(mut self, value: impl IntoValue<WorkspaceThemePalette>) -> Self {
        self.0.set("Palette", value);
        self
    }

    /// `Typography`: `WorkspaceThemeTypography`.
    #[track_caller]
    pub fn typography(mut self, value: impl IntoValue<WorkspaceThemeTypography>) -> Self {
        self.0.set("Typography", value);
        self
    }
}

/// `WorkspaceThemePalette` of `AWS::Connect::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkspaceThemePalette(Properties);

properties! { WorkspaceThemePalette }

impl WorkspaceThemePalette {
    /// `Canvas`: `PaletteCanvas`.
    #[track_caller]
    pub fn canvas(mut self, value: impl IntoValue<PaletteCanvas>) -> Self {
        self.0.set("Canvas", value);
        self
    }

    /// `Header`: `PaletteHeader`.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<PaletteHeader>) -> Self {
        self.0.set("Header", value);
        self
    }

    /// `Navigation`: `PaletteNavigation`.
    #[track_caller]
    pub fn navigation(mut self, value: impl IntoValue<PaletteNavigation>) -> Self {
        self.0.set("Navigation", value);
        self
    }

    /// `Primary`: `PalettePrimary`.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<PalettePrimary>) -> Self {
        self.0.set("Primary", value);
        self
    }
}

/// `WorkspaceThemeTypography` of `AWS::Connect::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkspaceThemeTypography(Properties);

properties! { WorkspaceThemeTypography }

impl WorkspaceThemeTypography {
    /// `FontFamily`: `FontFamily`.
    #[track_caller]
    pub fn font_family(mut self, value: impl IntoValue<FontFamily>) -> Self {
        self.0.set("FontFamily", value);
        self
    }
}
