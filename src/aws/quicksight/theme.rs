// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::Theme` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::QuickSight::Theme`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-theme.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Theme(Body);

resource! { Theme "AWS::QuickSight::Theme" }

impl Theme {
    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `BaseThemeId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn base_theme_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseThemeId", value);
        self
    }

    /// `Configuration`: `ThemeConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<ThemeConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Permissions`: list of `ResourcePermission`, 1 to 64 items.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<ResourcePermission>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ThemeId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn theme_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThemeId", value);
        self
    }

    /// `VersionDescription`: string, 1 to 512 characters.
    #[track_caller]
    pub fn version_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionDescription", value);
        self
    }
}

impl Handle<Theme> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
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

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<Node> {
        self.attribute("Version")
    }

    /// `Version.Arn`
    #[inline]
    pub fn version_arn(&self) -> Value<String> {
        self.attribute("Version.Arn")
    }

    /// `Version.BaseThemeId`
    #[inline]
    pub fn version_base_theme_id(&self) -> Value<String> {
        self.attribute("Version.BaseThemeId")
    }

    /// `Version.CreatedTime`
    #[inline]
    pub fn version_created_time(&self) -> Value<String> {
        self.attribute("Version.CreatedTime")
    }

    /// `Version.Description`
    #[inline]
    pub fn version_description(&self) -> Value<String> {
        self.attribute("Version.Description")
    }

    /// `Version.Status`
    #[inline]
    pub fn version_status(&self) -> Value<String> {
        self.attribute("Version.Status")
    }

    /// `Version.VersionNumber`
    #[inline]
    pub fn version_version_number(&self) -> Value<f64> {
        self.attribute("Version.VersionNumber")
    }
}

/// `BorderStyle` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct BorderStyle(Properties);

properties! { BorderStyle }

impl BorderStyle {
    /// `Color`: string.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `Show`: boolean.
    #[track_caller]
    pub fn show(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Show", value);
        self
    }

    /// `Width`: string, at most 50 characters.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Width", value);
        self
    }
}

/// `DataColorPalette` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataColorPalette(Properties);

properties! { DataColorPalette }

impl DataColorPalette {
    /// `Colors`: list of strings, at most 100 items.
    #[track_caller]
    pub fn colors(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Colors", value);
        self
    }

    /// `EmptyFillColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn empty_fill_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmptyFillColor", value);
        self
    }

    /// `MinMaxGradient`: list of strings, at most 100 items.
    #[track_caller]
    pub fn min_max_gradient(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MinMaxGradient", value);
        self
    }
}

/// `Font` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct Font(Properties);

properties! { Font }

impl Font {
    /// `FontFamily`: string, at most 256 characters.
    #[track_caller]
    pub fn font_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FontFamily", value);
        self
    }
}

/// `FontConfiguration` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct FontConfiguration(Properties);

properties! { FontConfiguration }

impl FontConfiguration {
    /// `FontColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn font_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FontColor", value);
        self
    }

    /// `FontDecoration`: `FontDecoration`.
    #[track_caller]
    pub fn font_decoration(mut self, value: impl IntoValue<FontDecoration>) -> Self {
        self.0.set("FontDecoration", value);
        self
    }

    /// `FontFamily`: string, at most 256 characters.
    #[track_caller]
    pub fn font_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FontFamily", value);
        self
    }

    /// `FontSize`: `FontSize`.
    #[track_caller]
    pub fn font_size(mut self, value: impl IntoValue<FontSize>) -> Self {
        self.0.set("FontSize", value);
        self
    }

    /// `FontStyle`: `FontStyle`.
    #[track_caller]
    pub fn font_style(mut self, value: impl IntoValue<FontStyle>) -> Self {
        self.0.set("FontStyle", value);
        self
    }

    /// `FontWeight`: `FontWeight`.
    #[track_caller]
    pub fn font_weight(mut self, value: impl IntoValue<FontWeight>) -> Self {
        self.0.set("FontWeight", value);
        self
    }
}

choice! {
    /// `FontDecoration` of `AWS::QuickSight::Theme`.
    FontDecoration
    UNDERLINE "UNDERLINE"
    NONE "NONE"
}

/// `FontSize` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct FontSize(Properties);

properties! { FontSize }

impl FontSize {
    /// `Absolute`: string.
    #[track_caller]
    pub fn absolute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Absolute", value);
        self
    }
}

choice! {
    /// `FontStyle` of `AWS::QuickSight::Theme`.
    FontStyle
    NORMAL "NORMAL"
    ITALIC "ITALIC"
}

/// `FontWeight` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct FontWeight(Properties);

properties! { FontWeight }

impl FontWeight {
    /// `Name`: `FontWeightName`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<FontWeightName>) -> Self {
        self.0.set("Name", value);
        self
    }
}

choice! {
    /// `FontWeightName` of `AWS::QuickSight::Theme`.
    FontWeightName
    NORMAL "NORMAL"
    BOLD "BOLD"
}

/// `GutterStyle` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct GutterStyle(Properties);

properties! { GutterStyle }

impl GutterStyle {
    /// `Show`: boolean.
    #[track_caller]
    pub fn show(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Show", value);
        self
    }
}

choice! {
    /// `HorizontalTextAlignment` of `AWS::QuickSight::Theme`.
    HorizontalTextAlignment
    LEFT "LEFT"
    CENTER "CENTER"
    RIGHT "RIGHT"
    AUTO "AUTO"
}

/// `MarginStyle` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct MarginStyle(Properties);

properties! { MarginStyle }

impl MarginStyle {
    /// `Show`: boolean.
    #[track_caller]
    pub fn show(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Show", value);
        self
    }
}

/// `ResourcePermission` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePermission(Properties);

properties! { ResourcePermission }

impl ResourcePermission {
    /// `Actions`: list of strings, 1 to 30 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Principal`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }
}

/// `SheetBackgroundStyle` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetBackgroundStyle(Properties);

properties! { SheetBackgroundStyle }

impl SheetBackgroundStyle {
    /// `Color`: string.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `Gradient`: string.
    #[track_caller]
    pub fn gradient(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Gradient", value);
        self
    }
}

/// `SheetStyle` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetStyle(Properties);

properties! { SheetStyle }

impl SheetStyle {
    /// `Background`: `SheetBackgroundStyle`.
    #[track_caller]
    pub fn background(mut self, value: impl IntoValue<SheetBackgroundStyle>) -> Self {
        self.0.set("Background", value);
        self
    }

    /// `Tile`: `TileStyle`.
    #[track_caller]
    pub fn tile(mut self, value: impl IntoValue<TileStyle>) -> Self {
        self.0.set("Tile", value);
        self
    }

    /// `TileLayout`: `TileLayoutStyle`.
    #[track_caller]
    pub fn tile_layout(mut self, value: impl IntoValue<TileLayoutStyle>) -> Self {
        self.0.set("TileLayout", value);
        self
    }
}

/// `Tag` of `AWS::QuickSight::Theme`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TextTransform` of `AWS::QuickSight::Theme`.
    TextTransform
    CAPITALIZE "CAPITALIZE"
}

/// `ThemeConfiguration` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThemeConfiguration(Properties);

properties! { ThemeConfiguration }

impl ThemeConfiguration {
    /// `DataColorPalette`: `DataColorPalette`.
    #[track_caller]
    pub fn data_color_palette(mut self, value: impl IntoValue<DataColorPalette>) -> Self {
        self.0.set("DataColorPalette", value);
        self
    }

    /// `Sheet`: `SheetStyle`.
    #[track_caller]
    pub fn sheet(mut self, value: impl IntoValue<SheetStyle>) -> Self {
        self.0.set("Sheet", value);
        self
    }

    /// `Typography`: `Typography`.
    #[track_caller]
    pub fn typography(mut self, value: impl IntoValue<Typography>) -> Self {
        self.0.set("Typography", value);
        self
    }

    /// `UIColorPalette`: `UIColorPalette`.
    #[track_caller]
    pub fn ui_color_palette(mut self, value: impl IntoValue<UIColorPalette>) -> Self {
        self.0.set("UIColorPalette", value);
        self
    }
}

/// `TileLayoutStyle` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct TileLayoutStyle(Properties);

properties! { TileLayoutStyle }

impl TileLayoutStyle {
    /// `Gutter`: `GutterStyle`.
    #[track_caller]
    pub fn gutter(mut self, value: impl IntoValue<GutterStyle>) -> Self {
        self.0.set("Gutter", value);
        self
    }

    /// `Margin`: `MarginStyle`.
    #[track_caller]
    pub fn margin(mut self, value: impl IntoValue<MarginStyle>) -> Self {
        self.0.set("Margin", value);
        self
    }
}

/// `TileStyle` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct TileStyle(Properties);

properties! { TileStyle }

impl TileStyle {
    /// `BackgroundColor`: string.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }

    /// `Border`: `BorderStyle`.
    #[track_caller]
    pub fn border(mut self, value: impl IntoValue<BorderStyle>) -> Self {
        self.0.set("Border", value);
        self
    }

    /// `BorderRadius`: string, at most 50 characters.
    #[track_caller]
    pub fn border_radius(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BorderRadius", value);
        self
    }

    /// `Padding`: string, at most 200 characters.
    #[track_caller]
    pub fn padding(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Padding", value);
        self
    }
}

/// `Typography` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct Typography(Properties);

properties! { Typography }

impl Typography {
    /// `AxisLabelFontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn axis_label_font_configuration(
        mut self,
        value: impl IntoValue<FontConfiguration>,
    ) -> Self {
        self.0.set("AxisLabelFontConfiguration", value);
        self
    }

    /// `AxisTitleFontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn axis_title_font_configuration(
        mut self,
        value: impl IntoValue<FontConfiguration>,
    ) -> Self {
        self.0.set("AxisTitleFontConfiguration", value);
        self
    }

    /// `DataLabelFontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn data_label_font_configuration(
        mut self,
        value: impl IntoValue<FontConfiguration>,
    ) -> Self {
        self.0.set("DataLabelFontConfiguration", value);
        self
    }

    /// `FontFamilies`: list of `Font`, at most 5 items.
    #[track_caller]
    pub fn font_families(mut self, value: impl IntoValue<ListOf<Font>>) -> Self {
        self.0.set("FontFamilies", value);
        self
    }

    /// `LegendTitleFontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn legend_title_font_configuration(
        mut self,
        value: impl IntoValue<FontConfiguration>,
    ) -> Self {
        self.0.set("LegendTitleFontConfiguration", value);
        self
    }

    /// `LegendValueFontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn legend_value_font_configuration(
        mut self,
        value: impl IntoValue<FontConfiguration>,
    ) -> Self {
        self.0.set("LegendValueFontConfiguration", value);
        self
    }

    /// `VisualSubtitleFontConfiguration`: `VisualSubtitleFontConfiguration`.
    #[track_caller]
    pub fn visual_subtitle_font_configuration(
        mut self,
        value: impl IntoValue<VisualSubtitleFontConfiguration>,
    ) -> Self {
        self.0.set("VisualSubtitleFontConfiguration", value);
        self
    }

    /// `VisualTitleFontConfiguration`: `VisualTitleFontConfiguration`.
    #[track_caller]
    pub fn visual_title_font_configuration(
        mut self,
        value: impl IntoValue<VisualTitleFontConfiguration>,
    ) -> Self {
        self.0.set("VisualTitleFontConfiguration", value);
        self
    }
}

/// `UIColorPalette` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct UIColorPalette(Properties);

properties! { UIColorPalette }

impl UIColorPalette {
    /// `Accent`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn accent(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Accent", value);
        self
    }

    /// `AccentForeground`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn accent_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccentForeground", value);
        self
    }

    /// `Danger`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn danger(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Danger", value);
        self
    }

    /// `DangerForeground`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn danger_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DangerForeground", value);
        self
    }

    /// `Dimension`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn dimension(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Dimension", value);
        self
    }

    /// `DimensionForeground`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn dimension_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DimensionForeground", value);
        self
    }

    /// `Measure`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn measure(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Measure", value);
        self
    }

    /// `MeasureForeground`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn measure_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeasureForeground", value);
        self
    }

    /// `PrimaryBackground`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn primary_background(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryBackground", value);
        self
    }

    /// `PrimaryForeground`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn primary_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryForeground", value);
        self
    }

    /// `SecondaryBackground`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn secondary_background(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecondaryBackground", value);
        self
    }

    /// `SecondaryForeground`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn secondary_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecondaryForeground", value);
        self
    }

    /// `Success`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn success(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Success", value);
        self
    }

    /// `SuccessForeground`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn success_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SuccessForeground", value);
        self
    }

    /// `Warning`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn warning(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Warning", value);
        self
    }

    /// `WarningForeground`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn warning_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WarningForeground", value);
        self
    }
}

/// `VisualSubtitleFontConfiguration` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisualSubtitleFontConfiguration(Properties);

properties! { VisualSubtitleFontConfiguration }

impl VisualSubtitleFontConfiguration {
    /// `FontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn font_configuration(mut self, value: impl IntoValue<FontConfiguration>) -> Self {
        self.0.set("FontConfiguration", value);
        self
    }

    /// `TextAlignment`: `HorizontalTextAlignment`.
    #[track_caller]
    pub fn text_alignment(mut self, value: impl IntoValue<HorizontalTextAlignment>) -> Self {
        self.0.set("TextAlignment", value);
        self
    }

    /// `TextTransform`: `TextTransform`.
    #[track_caller]
    pub fn text_transform(mut self, value: impl IntoValue<TextTransform>) -> Self {
        self.0.set("TextTransform", value);
        self
    }
}

/// `VisualTitleFontConfiguration` of `AWS::QuickSight::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisualTitleFontConfiguration(Properties);

properties! { VisualTitleFontConfiguration }

impl VisualTitleFontConfiguration {
    /// `FontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn font_configuration(mut self, value: impl IntoValue<FontConfiguration>) -> Self {
        self.0.set("FontConfiguration", value);
        self
    }

    /// `TextAlignment`: `HorizontalTextAlignment`.
    #[track_caller]
    pub fn text_alignment(mut self, value: impl IntoValue<HorizontalTextAlignment>) -> Self {
        self.0.set("TextAlignment", value);
        self
    }

    /// `TextTransform`: `TextTransform`.
    #[track_caller]
    pub fn text_transform(mut self, value: impl IntoValue<TextTransform>) -> Self {
        self.0.set("TextTransform", value);
        self
    }
}
