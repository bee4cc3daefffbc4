// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cases::Layout` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cases::Layout`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-layout.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Layout(Body);

resource! { Layout "AWS::Cases::Layout" }

impl Layout {
    /// `Content`: `LayoutContent`. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<LayoutContent>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `DomainId`: string, 1 to 500 characters. A change replaces the resource.
    #[track_caller]
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainId", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^.*[\S]$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Layout> {
    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `LayoutArn`
    #[inline]
    pub fn layout_arn(&self) -> Value<String> {
        self.attribute("LayoutArn")
    }

    /// `LayoutId`
    #[inline]
    pub fn layout_id(&self) -> Value<String> {
        self.attribute("LayoutId")
    }
}

/// `BasicLayout` of `AWS::Cases::Layout`.
#[derive(Clone, Default)]
#[must_use]
pub struct BasicLayout(Properties);

properties! { BasicLayout }

impl BasicLayout {
    /// `MoreInfo`: `LayoutSections`.
    #[track_caller]
    pub fn more_info(mut self, value: impl IntoValue<LayoutSections>) -> Self {
        self.0.set("MoreInfo", value);
        self
    }

    /// `TopPanel`: `LayoutSections`.
    #[track_caller]
    pub fn top_panel(mut self, value: impl IntoValue<LayoutSections>) -> Self {
        self.0.set("TopPanel", value);
        self
    }
}

/// `FieldGroup` of `AWS::Cases::Layout`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldGroup(Properties);

properties! { FieldGroup }

impl FieldGroup {
    /// `Fields`: list of `FieldItem`, at most 220 items. Required.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<FieldItem>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `Name`: string, at most 100 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `FieldItem` of `AWS::Cases::Layout`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldItem(Properties);

properties! { FieldItem }

impl FieldItem {
    /// `Id`: string, 1 to 500 characters. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }
}

/// `LayoutContent` of `AWS::Cases::Layout`.
#[derive(Clone, Default)]
#[must_use]
pub struct LayoutContent(Properties);

properties! { LayoutContent }

impl LayoutContent {
    /// `Basic`: `BasicLayout`.
    #[track_caller]
    pub fn basic(mut self, value: impl IntoValue<BasicLayout>) -> Self {
        self.0.set("Basic", value);
        self
    }
}

/// `LayoutSections` of `AWS::Cases::Layout`.
#[derive(Clone, Default)]
#[must_use]
pub struct LayoutSections(Properties);

properties! { LayoutSections }

impl LayoutSections {
    /// `Sections`: list of `Section`, at most 1 item.
    #[track_caller]
    pub fn sections(mut self, value: impl IntoValue<ListOf<Section>>) -> Self {
        self.0.set("Sections", value);
        self
    }
}

/// `Section` of `AWS::Cases::Layout`.
#[derive(Clone, Default)]
#[must_use]
pub struct Section(Properties);

properties! { Section }

impl Section {
    /// `FieldGroup`: `FieldGroup`.
    #[track_caller]
    pub fn field_group(mut self, value: impl IntoValue<FieldGroup>) -> Self {
        self.0.set("FieldGroup", value);
        self
    }
}

/// `Tag` of `AWS::Cases::Layout`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
