// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResourceGroups::Group` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ResourceGroups::Group`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-group.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Group(Body);

resource! { Group "AWS::ResourceGroups::Group" }

impl Group {
    /// `Configuration`: list of `ConfigurationItem`, at most 2 items.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<ListOf<ConfigurationItem>>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Description`: string, at most 512 characters, pattern `^[\sa-zA-Z0-9_\.-]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_\.-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResourceQuery`: `ResourceQuery`.
    #[track_caller]
    pub fn resource_query(mut self, value: impl IntoValue<ResourceQuery>) -> Self {
        self.0.set("ResourceQuery", value);
        self
    }

    /// `Resources`: list of strings.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Group> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `ConfigurationItem` of `AWS::ResourceGroups::Group`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationItem(Properties);

properties! { ConfigurationItem }

impl ConfigurationItem {
    /// `Parameters`: list of `ConfigurationParameter`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<ConfigurationParameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Type`: string, at most 40 characters, pattern `^AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ConfigurationParameter` of `AWS::ResourceGroups::Group`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationParameter(Properties);

properties! { ConfigurationParameter }

impl ConfigurationParameter {
    /// `Name`: string, 1 to 80 characters, pattern `^[a-z-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of strings.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `Query` of `AWS::ResourceGroups::Group`.
#[derive(Clone, Default)]
#[must_use]
pub struct Query(Properties);

properties! { Query }

impl Query {
    /// `ResourceTypeFilters`: list of strings.
    #[track_caller]
    pub fn resource_type_filters(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceTypeFilters", value);
        self
    }

    /// `StackIdentifier`: string.
    #[track_caller]
    pub fn stack_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackIdentifier", value);
        self
    }

    /// `TagFilters`: list of `TagFilter`.
    #[track_caller]
    pub fn tag_filters(mut self, value: impl IntoValue<ListOf<TagFilter>>) -> Self {
        self.0.set("TagFilters", value);
        self
    }
}

/// `ResourceQuery` of `AWS::ResourceGroups::Group`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceQuery(Properties);

properties! { ResourceQuery }

impl ResourceQuery {
    /// `Query`: `Query`, at most 4096 characters.
    #[track_caller]
    pub fn query(mut self, value: impl IntoValue<Query>) -> Self {
        self.0.set("Query", value);
        self
    }

    /// `Type`: `ResourceQueryType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ResourceQueryType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ResourceQueryType` of `AWS::ResourceGroups::Group`.
    ResourceQueryType
    TAG_FILTERS_1_0 "TAG_FILTERS_1_0"
    CLOUDFORMATION_STACK_1_0 "CLOUDFORMATION_STACK_1_0"
}

/// `Tag` of `AWS::ResourceGroups::Group`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, pattern `^(?!aws:).+`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TagFilter` of `AWS::ResourceGroups::Group`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagFilter(Properties);

properties! { TagFilter }

impl TagFilter {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}
