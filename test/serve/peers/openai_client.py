"""Asks a model server by OpenAI's own Python client: python openai_client.py URL. Prints one line of JSON."""

import json
import sys

import openai

client = openai.OpenAI(base_url=sys.argv[1], api_key="none", max_retries=0)
messages = [{"role": "user", "content": "What is six times seven?"}]
greedy = {"model": "tiny", "temperature": 0, "max_tokens": 24}

chat = client.chat.completions.create(messages=messages, logprobs=True, top_logprobs=2, **greedy)
streamed = "".join(
    chunk.choices[0].delta.content or ""
    for chunk in client.chat.completions.create(messages=messages, stream=True, **greedy)
)
prompt = [5, 6, 7]
completion = client.completions.create(prompt=prompt, extra_body={"return_token_ids": True}, **greedy)
try:
    client.completions.create(prompt=prompt, model="tiny", temperature=-1)
    refused = None
except openai.BadRequestError as error:
    refused = error.message

print(
    json.dumps(
        {
            "models": [model.id for model in client.models.list()],
            "chat": chat.choices[0].message.content,
            "logprobs": len(chat.choices[0].logprobs.content),
            "tokens": chat.usage.completion_tokens,
            "streamed": streamed,
            "token_ids": completion.choices[0].token_ids,
            "refused": refused,
        }
    )
)
