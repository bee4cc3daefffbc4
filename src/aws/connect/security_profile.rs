// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::SecurityProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::SecurityProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityProfile(Body);

resource! { SecurityProfile "AWS::Connect::SecurityProfile" }

impl SecurityProfile {
    /// `AllowedAccessControlHierarchyGroupId`: string, at most 127 characters, pattern `^[a-zA-Z0-9-]*$`.
    #[track_caller]
    pub fn allowed_access_control_hierarchy_group_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("AllowedAccessControlHierarchyGroupId", value);
        self
    }

    /// `AllowedAccessControlTags`: list of `Tag`, at most 4 items.
    #[track_caller]
    pub fn allowed_access_control_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("AllowedAccessControlTags", value);
        self
    }

    /// `AllowedFlowModules`: list of `FlowModule`, at most 10 items.
    #[track_caller]
    pub fn allowed_flow_modules(mut self, value: impl IntoValue<ListOf<FlowModule>>) -> Self {
        self.0.set("AllowedFlowModules", value);
        self
    }

    /// `Applications`: list of `Application`, at most 10 items.
    #[track_caller]
    pub fn applications(mut self, value: impl IntoValue<ListOf<Application>>) -> Self {
        self.0.set("Applications", value);
        self
    }

    /// `Description`: string, at most 250 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GranularAccessControlConfiguration`: `GranularAccessControlConfiguration`.
    #[track_caller]
    pub fn granular_access_control_configuration(
        mut self,
        value: impl IntoValue<GranularAccessControlConfiguration>,
    ) -> Self {
        self.0.set("GranularAccessControlConfiguration", value);
        self
    }

    /// `HierarchyRestrictedResources`: list of strings, at most 10 items.
    #[track_caller]
    pub fn hierarchy_restricted_resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("HierarchyRestrictedResources", value);
        self
    }

    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Permissions`: list of strings, at most 500 items.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `SecurityProfileName`: string, 1 to 127 characters, pattern `^[ a-zA-Z0-9_@-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn security_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityProfileName", value);
        self
    }

    /// `TagRestrictedResources`: list of strings, at most 10 items.
    #[track_caller]
    pub fn tag_restricted_resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TagRestrictedResources", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SecurityProfile> {
    /// `LastModifiedRegion`
    #[inline]
    pub fn last_modified_region(&self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// `SecurityProfileArn`
    #[inline]
    pub fn security_profile_arn(&self) -> Value<String> {
        self.attribute("SecurityProfileArn")
    }
}

/// `Application` of `AWS::Connect::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Properties);

properties! { Application }

impl Application {
    /// `ApplicationPermissions`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn application_permissions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ApplicationPermissions", value);
        self
    }

    /// `Namespace`: string, 1 to 128 characters.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `Type`: `ApplicationType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ApplicationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ApplicationType` of `AWS::Connect::SecurityProfile`.
    ApplicationType
    MCP "MCP"
    THIRD_PARTY_APPLICATION "THIRD_PARTY_APPLICATION"
}

/// `DataTableAccessControlConfiguration` of `AWS::Connect::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataTableAccessControlConfiguration(Properties);

properties! { DataTableAccessControlConfiguration }

impl DataTableAccessControlConfiguration {
    /// `PrimaryAttributeAccessControlConfiguration`: `PrimaryAttributeAccessControlConfigurationItem`.
    #[track_caller]
    pub fn primary_attribute_access_control_configuration(
        mut self,
        value: impl IntoValue<PrimaryAttributeAccessControlConfigurationItem>,
    ) -> Self {
        self.0
            .set("PrimaryAttributeAccessControlConfiguration", value);
        self
    }
}

/// `FlowModule` of `AWS::Connect::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowModule(Properties);

properties! { FlowModule }

impl FlowModule {
    /// `FlowModuleId`: string, 1 to 128 characters.
    #[track_caller]
    pub fn flow_module_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowModuleId", value);
        self
    }

    /// `Type`: `FlowModuleType`, 1 to 128 characters.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<FlowModuleType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `FlowModuleType` of `AWS::Connect::SecurityProfile`.
    FlowModuleType
    MCP "MCP"
}

/// `GranularAccessControlConfiguration` of `AWS::Connect::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct GranularAccessControlConfiguration(Properties);

properties! { GranularAccessControlConfiguration }

impl GranularAccessControlConfiguration {
    /// `DataTableAccessControlConfiguration`: `DataTableAccessControlConfiguration`.
    #[track_caller]
    pub fn data_table_access_control_configuration(
        mut self,
        value: impl IntoValue<DataTableAccessControlConfiguration>,
    ) -> Self {
        self.0.set("DataTableAccessControlConfiguration", value);
        self
    }
}

/// `PrimaryAttributeAccessControlConfigurationItem` of `AWS::Connect::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrimaryAttributeAccessControlConfigurationItem(Properties);

properties! { PrimaryAttributeAccessControlConfigurationItem }

impl PrimaryAttributeAccessControlConfigurationItem {
    /// `PrimaryAttributeValues`: list of `PrimaryAttributeValue`, 1 to 5 items.
    #[track_caller]
    pub fn primary_attribute_values(
        mut self,
        value: impl IntoValue<ListOf<PrimaryAttributeValue>>,
    ) -> Self {
        self.0.set("PrimaryAttributeValues", value);
        self
    }
}

/// `PrimaryAttributeValue` of `AWS::Connect::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrimaryAttributeValue(Properties);

properties! { PrimaryAttributeValue }

impl PrimaryAttributeValue {
    /// `AccessType`: `PrimaryAttributeValueAccessType`.
    #[track_caller]
    pub fn access_type(mut self, value: impl IntoValue<PrimaryAttributeValueAccessType>) -> Self {
        self.0.set("AccessType", value);
        self
    }

    /// `AttributeName`: string, 1 to 127 characters, pattern `^(?!aws:|connect:)[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `Values`: list of strings, 1 to 2 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `PrimaryAttributeValueAccessType` of `AWS::Connect::SecurityProfile`.
    PrimaryAttributeValueAccessType
    ALLOW "ALLOW"
}

/// `Tag` of `AWS::Connect::SecurityProfile`.
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
