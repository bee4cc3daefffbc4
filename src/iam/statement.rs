//! One statement of a policy.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::canonical::one_or_list;
use super::condition::Conditions;
use super::effect::Effect;
use super::one_or_many::{self, OneOrMany};
use super::principal::{Principal, principals_node};
use crate::value::{Map, Node, Reference, Value};

/// Who may, or may not, do what with which resources under which conditions.
///
/// ```
/// use formwork::iam::{Conditions, Principal, Statement};
/// use formwork::value::get_att;
///
/// let statement = Statement::allow(["sqs:SendMessage"])
///     .on(get_att::<String>("Orders", "Arn"))
///     .to(Principal::service("events.amazonaws.com"))
///     .when(Conditions::source_arn(get_att::<String>("Rule", "Arn")));
/// assert!(statement.check().is_ok());
/// ```
///
/// Source: the page "IAM JSON policy elements: Statement" of the IAM user guide.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// A name, unique in its document. A statement with a name is never merged with another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    /// Whether it allows or denies.
    #[serde(default)]
    pub effect: Effect,
    /// Who may; only in policies of resources and in trust policies.
    #[serde(
        default,
        deserialize_with = "one_or_many::deserialize",
        skip_serializing_if = "Vec::is_empty"
    )]
    #[schemars(with = "OneOrMany<Principal>")]
    pub principals: Vec<Principal>,
    /// Everybody but these.
    #[serde(
        default,
        deserialize_with = "one_or_many::deserialize",
        skip_serializing_if = "Vec::is_empty"
    )]
    #[schemars(with = "OneOrMany<Principal>")]
    pub not_principals: Vec<Principal>,
    /// What may be done: `sqs:SendMessage`.
    #[serde(
        default,
        deserialize_with = "one_or_many::deserialize",
        skip_serializing_if = "Vec::is_empty"
    )]
    #[schemars(with = "OneOrMany<String>")]
    pub actions: Vec<String>,
    /// Everything but these actions.
    #[serde(
        default,
        deserialize_with = "one_or_many::deserialize",
        skip_serializing_if = "Vec::is_empty"
    )]
    #[schemars(with = "OneOrMany<String>")]
    pub not_actions: Vec<String>,
    /// With which resources.
    #[serde(
        default,
        deserialize_with = "one_or_many::deserialize",
        skip_serializing_if = "Vec::is_empty"
    )]
    #[schemars(with = "OneOrMany<Value<String>>")]
    pub resources: Vec<Value<String>>,
    /// With all resources but these.
    #[serde(
        default,
        deserialize_with = "one_or_many::deserialize",
        skip_serializing_if = "Vec::is_empty"
    )]
    #[schemars(with = "OneOrMany<Value<String>>")]
    pub not_resources: Vec<Value<String>>,
    /// When it holds.
    #[serde(default, skip_serializing_if = "Conditions::is_empty")]
    pub conditions: Conditions,
}

impl Statement {
    /// A statement that allows the actions.
    pub fn allow<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Self {
        Self::with_effect(Effect::Allow, actions)
    }

    /// A statement that denies the actions.
    pub fn deny<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Self {
        Self::with_effect(Effect::Deny, actions)
    }

    fn with_effect<A: Into<String>>(effect: Effect, actions: impl IntoIterator<Item = A>) -> Self {
        Self {
            effect,
            actions: actions.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Adds a resource.
    #[must_use]
    pub fn on(mut self, resource: impl Into<Value<String>>) -> Self {
        self.resources.push(resource.into());
        self
    }

    /// Adds several resources.
    #[must_use]
    pub fn on_each<V: Into<Value<String>>>(
        mut self,
        resources: impl IntoIterator<Item = V>,
    ) -> Self {
        self.resources.extend(resources.into_iter().map(Into::into));
        self
    }

    /// Adds a principal.
    #[must_use]
    pub fn to(mut self, principal: Principal) -> Self {
        self.principals.push(principal);
        self
    }

    /// Adds conditions.
    #[must_use]
    pub fn when(mut self, conditions: Conditions) -> Self {
        self.conditions = self.conditions.and(conditions);
        self
    }

    /// Names the statement, which keeps it apart from all others.
    #[must_use]
    pub fn sid(mut self, sid: impl Into<String>) -> Self {
        self.sid = Some(sid.into());
        self
    }

    /// Replaces what resources, principals and conditions refer to.
    pub fn rewrite(&mut self, replace: &mut dyn FnMut(Reference<'_>) -> Option<Node>) {
        let principals = self.principals.iter_mut().chain(&mut self.not_principals);
        let values = self.resources.iter_mut().chain(&mut self.not_resources);
        let values = values.chain(principals.filter_map(Principal::value_mut));
        for value in values.chain(self.conditions.values_mut()) {
            value.rewrite(replace);
        }
    }

    /// What makes this no statement, in words.
    ///
    /// # Errors
    ///
    /// An element that is missing, written both ways, or malformed.
    pub fn check(&self) -> Result<(), String> {
        if self.actions.is_empty() == self.not_actions.is_empty() {
            return Err("a statement has either `actions` or `not_actions`".to_owned());
        }
        if !self.resources.is_empty() && !self.not_resources.is_empty() {
            return Err("a statement has `resources` or `not_resources`, not both".to_owned());
        }
        if !self.principals.is_empty() && !self.not_principals.is_empty() {
            return Err("a statement has `principals` or `not_principals`, not both".to_owned());
        }
        if let Some(sid) = &self.sid
            && (sid.is_empty() || !sid.chars().all(|letter| letter.is_ascii_alphanumeric()))
        {
            return Err(format!("sid `{sid}` may hold only letters and digits"));
        }
        self.actions
            .iter()
            .chain(&self.not_actions)
            .find(|action| !is_action(action))
            .map_or(Ok(()), |action| {
                Err(format!(
                    "`{action}` is not an action such as `sqs:SendMessage`"
                ))
            })
    }

    /// What makes this no statement that the policy of a role, a user or a group can have, in words.
    ///
    /// # Errors
    ///
    /// As for [`check`](Self::check); no resource, or a principal.
    pub fn check_identity(&self) -> Result<(), String> {
        self.check()?;
        if self.resources.is_empty() && self.not_resources.is_empty() {
            return Err("a statement for an identity says on which resources".to_owned());
        }
        if !self.principals.is_empty() || !self.not_principals.is_empty() {
            return Err(
                "a statement for an identity names no principals: it is for the identity"
                    .to_owned(),
            );
        }
        Ok(())
    }

    /// The statement in a policy document.
    pub fn node(&self) -> Node {
        let mut map = Map::new();
        if let Some(sid) = &self.sid {
            map.insert("Sid", sid.as_str());
        }
        map.insert("Effect", self.effect.as_str());
        for (key, principals) in [
            ("Principal", &self.principals),
            ("NotPrincipal", &self.not_principals),
        ] {
            if !principals.is_empty() {
                map.insert(key, principals_node(principals));
            }
        }
        for (key, actions) in [("Action", &self.actions), ("NotAction", &self.not_actions)] {
            if !actions.is_empty() {
                map.insert(
                    key,
                    one_or_list(actions.iter().map(|one| Node::from(one.as_str()))),
                );
            }
        }
        for (key, resources) in [
            ("Resource", &self.resources),
            ("NotResource", &self.not_resources),
        ] {
            if !resources.is_empty() {
                map.insert(key, one_or_list(resources.iter().map(Value::node)));
            }
        }
        if !self.conditions.is_empty() {
            map.insert("Condition", self.conditions.node());
        }
        Node::from(map)
    }
}

fn is_action(action: &str) -> bool {
    action == "*"
        || action.split_once(':').is_some_and(|(service, name)| {
            let word = |text: &str, more: &str| {
                !text.is_empty()
                    && text
                        .chars()
                        .all(|letter| letter.is_ascii_alphanumeric() || more.contains(letter))
            };
            word(service, "-") && word(name, "*?")
        })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::value::{from_node, get_att};

    #[test]
    fn one_element_is_plain_and_several_are_sorted() {
        let statement = Statement::allow(["sqs:SendMessage", "sqs:GetQueueUrl", "sqs:SendMessage"])
            .on(get_att::<String>("Orders", "Arn"))
            .to(Principal::service("events.amazonaws.com"))
            .sid("Events");
        assert_eq!(
            statement.node(),
            Node::from(json!({
                "Sid": "Events",
                "Effect": "Allow",
                "Principal": { "Service": "events.amazonaws.com" },
                "Action": ["sqs:GetQueueUrl", "sqs:SendMessage"],
                "Resource": { "Fn::GetAtt": ["Orders", "Arn"] }
            }))
        );
    }

    #[test]
    fn a_list_may_be_written_as_its_only_element() {
        let read: Statement = from_node(Node::from(json!({
            "actions": "s3:GetObject",
            "resources": { "Fn::GetAtt": ["Files", "Arn"] },
            "principals": "any"
        })))
        .unwrap();
        let built = Statement::allow(["s3:GetObject"])
            .on(get_att::<String>("Files", "Arn"))
            .to(Principal::Any);
        assert_eq!(read, built);
        let text = serde_json::to_string(&built).unwrap();
        assert_eq!(serde_json::from_str::<Statement>(&text).unwrap(), built);
    }

    #[test]
    fn contradictions_are_named() {
        let empty = Statement::allow(Vec::<String>::new());
        assert!(empty.check().unwrap_err().contains("not_actions"));
        let action = Statement::allow(["SendMessage"]).check();
        assert_eq!(
            action.unwrap_err(),
            "`SendMessage` is not an action such as `sqs:SendMessage`"
        );
        assert!(Statement::allow(["s3:Get*"]).sid("a b").check().is_err());
        assert!(Statement::deny(["*"]).on("*").check().is_ok());
    }

    #[test]
    fn the_schema_allows_one_or_many() {
        let schema = serde_json::to_value(schemars::schema_for!(Statement)).unwrap();
        let actions = &schema["properties"]["actions"]["anyOf"];
        assert_eq!(actions[0], json!({ "type": "string" }));
        assert_eq!(actions[1]["items"], json!({ "type": "string" }));
        assert!(schema["properties"]["conditions"].is_object());
        assert!(schema.get("required").is_none());
    }

    #[test]
    fn an_unknown_key_is_refused() {
        let node = Node::from(json!({ "action": "s3:GetObject" }));
        assert_eq!(
            from_node::<Statement>(node).unwrap_err().message,
            "unknown key `action`"
        );
    }
}
