//! Every intrinsic function of CloudFormation, typed by what it gives.
//!
//! Ids are logical ids, which in formwork are the names that the user gave. Handles make most of these by themselves.

use super::node::{Map, Node};
use super::text::SubText;
use super::typed::{Literal, Value};

/// A condition: what [`equals`], [`and`], [`or`], [`not`] and [`condition`] give.
pub type Condition = Value<bool>;

fn call<T>(name: &str, argument: impl Into<Node>) -> Value<T> {
    Value::intrinsic(Node::map([(name, argument.into())]))
}

/// `Ref`: what a resource or a parameter refers to by default.
pub fn reference(id: &str) -> Value<String> {
    call("Ref", id)
}

/// `Fn::GetAtt`: an attribute of a resource.
pub fn get_att<T>(id: &str, attribute: &str) -> Value<T> {
    call("Fn::GetAtt", Node::list([id, attribute]))
}

/// `Fn::Sub` with the text as CloudFormation reads it: `${Id}`, `${Id.Attribute}`, `${!literal}`.
///
/// [`format`](super::format) takes values instead of names.
pub fn sub(text: &str) -> Value<String> {
    call("Fn::Sub", text)
}

/// `Fn::Join`: the values with `delimiter` between them.
pub fn join<V: Into<Value<String>>>(
    delimiter: &str,
    values: impl IntoIterator<Item = V>,
) -> Value<String> {
    let values = Node::list(values.into_iter().map(|value| value.into().node()));
    call("Fn::Join", Node::list([Node::from(delimiter), values]))
}

/// `Fn::Split`: the parts of a text between delimiters.
pub fn split(delimiter: &str, text: impl Into<Value<String>>) -> Value<Vec<String>> {
    let arguments = [Node::from(delimiter), text.into().node()];
    call("Fn::Split", Node::list(arguments))
}

/// `Fn::Select`: one element of a list, counted from 0.
pub fn select(index: u32, list: impl Into<Value<Vec<String>>>) -> Value<String> {
    let arguments = [Node::from(index), list.into().node()];
    call("Fn::Select", Node::list(arguments))
}

/// `Fn::Base64`: the text in base 64.
pub fn base64(text: impl Into<Value<String>>) -> Value<String> {
    call("Fn::Base64", text.into().node())
}

/// `Fn::Cidr`: `count` address blocks with `bits` host bits each, out of `block`.
pub fn cidr(block: impl Into<Value<String>>, count: u32, bits: u32) -> Value<Vec<String>> {
    let arguments = [block.into().node(), Node::from(count), Node::from(bits)];
    call("Fn::Cidr", Node::list(arguments))
}

/// `Fn::GetAZs`: the availability zones of a region; the stack's own for an empty text.
pub fn get_azs(region: impl Into<Value<String>>) -> Value<Vec<String>> {
    call("Fn::GetAZs", region.into().node())
}

/// `Fn::ImportValue`: what another stack exports under a name.
pub fn import_value(name: impl Into<Value<String>>) -> Value<String> {
    call("Fn::ImportValue", name.into().node())
}

/// `Fn::GetStackOutput`: an output of another stack, read when this one is deployed and locking neither.
pub fn get_stack_output(stack_name: impl Into<Value<String>>, output: &str) -> Value<String> {
    let arguments = [
        ("StackName", stack_name.into().node()),
        ("OutputName", Node::from(output)),
    ];
    call("Fn::GetStackOutput", Node::map(arguments))
}

/// `Fn::FindInMap`: a value of a mapping of this stack.
pub fn find_in_map<T>(
    mapping: &str,
    key: impl Into<Value<String>>,
    second_key: impl Into<Value<String>>,
) -> Value<T> {
    let arguments = [
        Node::from(mapping),
        key.into().node(),
        second_key.into().node(),
    ];
    call("Fn::FindInMap", Node::list(arguments))
}

/// `Fn::FindInMap` with a value for keys that the mapping lacks. Needs the transform `AWS::LanguageExtensions`.
pub fn find_in_map_or<T: Literal + Clone + Into<Node>>(
    mapping: &str,
    key: impl Into<Value<String>>,
    second_key: impl Into<Value<String>>,
    default: impl Into<Value<T>>,
) -> Value<T> {
    let default = Node::map([("DefaultValue", default.into().node())]);
    let arguments = [
        Node::from(mapping),
        key.into().node(),
        second_key.into().node(),
        default,
    ];
    call("Fn::FindInMap", Node::list(arguments))
}

/// `Fn::Transform`: the result of a macro.
pub fn transform<T>(name: &str, parameters: Map) -> Value<T> {
    let arguments = [
        ("Name", Node::from(name)),
        ("Parameters", parameters.into()),
    ];
    call("Fn::Transform", Node::map(arguments))
}

/// `Fn::ToJsonString`: a tree as JSON text. Needs the transform `AWS::LanguageExtensions`.
///
/// [`json_text`](super::json_text) does the same at synthesis and needs no transform.
pub fn to_json_string(tree: impl Into<Node>) -> Value<String> {
    call("Fn::ToJsonString", tree)
}

/// `Fn::Length`: the number of elements of a list. Needs the transform `AWS::LanguageExtensions`.
pub fn length(list: impl Into<Value<Vec<String>>>) -> Value<i64> {
    call("Fn::Length", list.into().node())
}

/// `Fn::ForEach`: key and body of a loop, to stand in a mapping. Needs the transform `AWS::LanguageExtensions`.
///
/// The pair goes where the loop's results are to stand: `identifier` is replaced in `output_key` and `body` by each element.
pub fn for_each(
    name: &str,
    identifier: &str,
    collection: impl Into<Value<Vec<String>>>,
    output_key: &str,
    body: impl Into<Node>,
) -> (String, Node) {
    let body = Node::map([(output_key, body.into())]);
    let arguments = [Node::from(identifier), collection.into().node(), body];
    (format!("Fn::ForEach::{name}"), Node::list(arguments))
}

/// `Fn::If`: the first value where the condition of this name holds, the second where it does not.
pub fn if_else<T: Clone + Into<Node>>(
    condition: &str,
    then: impl Into<Value<T>>,
    otherwise: impl Into<Value<T>>,
) -> Value<T> {
    let arguments = [
        Node::from(condition),
        then.into().node(),
        otherwise.into().node(),
    ];
    call("Fn::If", Node::list(arguments))
}

/// `Fn::Equals`: whether two values are the same.
pub fn equals(left: impl Into<Value<String>>, right: impl Into<Value<String>>) -> Condition {
    call(
        "Fn::Equals",
        Node::list([left.into().node(), right.into().node()]),
    )
}

/// `Fn::And`: whether all of two to ten conditions hold.
pub fn and(conditions: impl IntoIterator<Item = Condition>) -> Condition {
    call(
        "Fn::And",
        Node::list(conditions.into_iter().map(Node::from)),
    )
}

/// `Fn::Or`: whether one of two to ten conditions holds.
pub fn or(conditions: impl IntoIterator<Item = Condition>) -> Condition {
    call("Fn::Or", Node::list(conditions.into_iter().map(Node::from)))
}

/// `Fn::Not`: whether the condition does not hold.
pub fn not(condition: impl Into<Condition>) -> Condition {
    call("Fn::Not", Node::list([condition.into().node()]))
}

/// `Condition`: the condition of this name.
pub fn condition(name: &str) -> Condition {
    call("Condition", name)
}

/// A secret of AWS Secrets Manager, read when the stack is deployed and never written into the template.
///
/// Source: the page "Get a secret or secret value from Secrets Manager" of the CloudFormation user guide.
#[derive(Clone, Debug)]
pub struct SecretReference {
    secret: Value<String>,
    field: String,
    stage: String,
}

/// A dynamic reference to a secret by name or ARN; `.field("password")` takes one field of a JSON secret.
pub fn secret(id: impl Into<Value<String>>) -> SecretReference {
    SecretReference {
        secret: id.into(),
        field: String::new(),
        stage: String::new(),
    }
}

impl SecretReference {
    /// One field of a secret that is a JSON object.
    #[must_use]
    pub fn field(mut self, name: impl Into<String>) -> Self {
        self.field = name.into();
        self
    }

    /// Another version stage than `AWSCURRENT`.
    #[must_use]
    pub fn stage(mut self, stage: impl Into<String>) -> Self {
        self.stage = stage.into();
        self
    }
}

impl From<SecretReference> for Value<String> {
    fn from(reference: SecretReference) -> Self {
        let tail = match (reference.field.as_str(), reference.stage.as_str()) {
            ("", "") => "}}".to_owned(),
            (field, "") => format!(":SecretString:{field}}}}}"),
            (field, stage) => format!(":SecretString:{field}:{stage}}}}}"),
        };
        let mut text = SubText::default();
        text.push_text("{{resolve:secretsmanager:");
        text.push_node(&reference.secret.node());
        text.push_text(&tail);
        text.finish()
    }
}

/// A dynamic reference to a parameter of Systems Manager: `{{resolve:ssm:name}}`.
pub fn ssm_parameter(name: &str) -> Value<String> {
    format!("{{{{resolve:ssm:{name}}}}}").into()
}

/// A dynamic reference to a secure parameter of Systems Manager: `{{resolve:ssm-secure:name}}`.
pub fn ssm_secure(name: &str) -> Value<String> {
    format!("{{{{resolve:ssm-secure:{name}}}}}").into()
}

/// The pseudo parameters: what every stack knows about itself.
pub mod pseudo {
    use super::{Value, call};

    /// `AWS::AccountId`
    pub fn account_id() -> Value<String> {
        call("Ref", "AWS::AccountId")
    }

    /// `AWS::Region`
    pub fn region() -> Value<String> {
        call("Ref", "AWS::Region")
    }

    /// `AWS::Partition`: `aws`, `aws-cn`, `aws-us-gov` …
    pub fn partition() -> Value<String> {
        call("Ref", "AWS::Partition")
    }

    /// `AWS::URLSuffix`: `amazonaws.com` and its like.
    pub fn url_suffix() -> Value<String> {
        call("Ref", "AWS::URLSuffix")
    }

    /// `AWS::StackId`
    pub fn stack_id() -> Value<String> {
        call("Ref", "AWS::StackId")
    }

    /// `AWS::StackName`
    pub fn stack_name() -> Value<String> {
        call("Ref", "AWS::StackName")
    }

    /// `AWS::NotificationARNs`
    pub fn notification_arns() -> Value<Vec<String>> {
        call("Ref", "AWS::NotificationARNs")
    }

    /// `AWS::NoValue`: as if the property had not been set.
    pub fn no_value<T>() -> Value<T> {
        call("Ref", "AWS::NoValue")
    }
}
